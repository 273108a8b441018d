dingbats: dict[tuple[str, int], int]
