"""Every step a library has been through, one file each, named by its number."""
