"""The workbench without a window: the same services, on the command line."""
