"""What another process does to a library: run with ``python -m tests.storage.process``."""

import sys
from dataclasses import replace
from pathlib import Path

from tests.storage.filing import NOON, add_source
from workbench.domain.ids import ArticleId, ClaimId
from workbench.errors import DiskFull
from workbench.storage.engine import connect
from workbench.storage.library import Library


def count_up(library: Library, times: int) -> None:
    """Read a claim and store it one higher, and say so once it is on the disk."""
    for _ in range(times):
        with library.writing() as work:
            now = work.claims.get(ClaimId(1))
            work.claims.save(replace(now, number=now.number + 1))
            case_id = work.articles.get(ArticleId(1)).case_id
            work.events.append(case_id, "counted", {"to": now.number + 1}, by="p", at=NOON)
            work.commit()
        say(str(now.number + 1))


def fill_up(library: Library, path: Path) -> None:
    """Let no file grow any more, then file sources until that shows."""
    import resource

    limit = path.stat().st_size + 100_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    filed = 0
    try:
        while filed < 1000:
            with library.writing() as work:
                add_source(work, f"{filed} " + "overflowing words " * 400)
                work.commit()
            filed += 1
    except DiskFull as error:
        say(f"{filed} {error}")


def hold(path: Path) -> None:
    """Keep everybody else from writing until the input ends."""
    connection = connect(path)
    connection.execute("BEGIN EXCLUSIVE")
    say("held")
    sys.stdin.read()
    connection.close()


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main(task: str, path: Path) -> None:
    if task == "hold":
        hold(path)
        return
    with Library.open(path, busy=30) as library:
        if task == "count":
            count_up(library, 40)
        elif task == "count for ever":
            count_up(library, sys.maxsize)
        elif task == "fill":
            fill_up(library, path)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
