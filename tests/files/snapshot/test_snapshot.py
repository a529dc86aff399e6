"""With a snapshot an answer is what it is without, whatever happened to the files or to the snapshot meanwhile."""

import os
import shutil
import sqlite3
import stat
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import platformdirs
import pytest
from conftest import HEAD, PROGRAMME, ROADMAP, Ask, Outcome, said
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from watching import read

from routehln.files.snapshot.door import SEAL, seal
from routehln.files.snapshot.stamps import PACKAGE, TICK, code

QUESTIONS = (
    ("due", "--maand", "2021-10", "--peildatum", "2021-10-04"),
    ("due", "--alle", "--peildatum", "2022-03-01", "--formaat", "json"),
    ("list", "--zoek", "PLÁN", "--formaat", "json"),
    ("list", "--formaat", "csv"),
    ("show", "kal-1", "--formaat", "json"),
    ("show", "kal-9"),
    ("agenda", "2021-10", "--formaat", "json"),
    ("besluitenlijst", "2021-10", "--formaat", "json"),
    ("acties", "--alle", "--peildatum", "2023-01-01", "--formaat", "json"),
    ("show", "bel", "--formaat", "json"),
)
ACTIES = """
besluiten: [{overleg: 2021-10, mijlpaal: kal-2, acties: [Oud]}]
acties:
  - {id: bel, tekst: Bél, wie: GGD, moment: Alliantieoverleg oktober 2021, mijlpaal: kal-1, toelichting: Eerst mailen}
  - {tekst: Plán maken, moment: voor de zomer van 2022, status: gereed, gereed_op: 2022-02-01}
"""
# Texts of one length, so that only what they hold tells them apart.
MOMENTS = ("oktober 2021", "januari 2022", "augustus2021", "overleg 2021", "jaarlijks   ")
STATUS = ("gepland ", "lopend  ", "afgerond", "vervallen")


def kalender(moments: list[str], status: str) -> str:
    """Rows that link to one tussenstop and repeat each other, the more of them the longer the list."""
    rows = [
        f"  - {{id: kal-{number}, fase: '1', moment: {moment}, omschrijving: Plán {number}, onderdeel: Leren,"
        f" status: {status}}}"
        for number, moment in enumerate(moments, start=1)
    ]
    return "kalender:\n" + "\n".join(rows)


class Routekaart(RuleBasedStateMachine):
    """A folder of files that are edited, moved and damaged, and what is kept of them."""

    def __init__(self) -> None:
        super().__init__()
        self.top = Path(tempfile.mkdtemp())
        self.folder = self.top / "roadmap"
        self.folder.mkdir()
        self.patch = pytest.MonkeyPatch()
        self.patch.setenv("XDG_CACHE_HOME", str(self.top / "cache"))
        self.patch.setenv("ROUTEHLN_SNAPSHOT", "1")
        self.patch.setenv("SOURCE_DATE_EPOCH", "1633341600")
        self.ahead, now = 0, time.time_ns
        self.patch.setattr(time, "time_ns", lambda: now() + self.ahead)
        (self.folder / "a.yaml").write_text(HEAD + PROGRAMME + ACTIES, encoding="utf-8")

    def teardown(self) -> None:
        self.patch.undo()
        shutil.rmtree(self.top)

    @initialize()
    def some_rows(self) -> None:
        self.write("b.yaml", ["oktober 2021", "Alliantieoverleg oktober 2021"], "gepland")

    @rule(
        name=st.sampled_from(["b.yaml", "c.yaml", "onder/d.yaml"]),
        moments=st.lists(st.sampled_from(MOMENTS), max_size=2),
        status=st.sampled_from(STATUS),
    )
    def write(self, name: str, moments: list[str], status: str) -> None:
        file = self.folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(kalender(moments, status), encoding="utf-8")

    @rule(moment=st.sampled_from(MOMENTS), settled=st.booleans())
    def edit_without_a_trace(self, moment: str, *, settled: bool) -> None:
        """The same size, the same time, the same inode."""
        file = self.folder / "b.yaml"
        if not file.exists():
            return
        if settled:
            self.later()
        times, text = file.stat(), file.read_text(encoding="utf-8")
        for old_moment in MOMENTS:
            text = text.replace(old_moment, moment)
        file.write_text(text, encoding="utf-8")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))

    @rule(days=st.sampled_from([-400, -1, 0, 1]))
    def touch(self, days: int) -> None:
        """Also into the future, as a clock that is set back leaves it."""
        for file in self.folder.rglob("*.yaml"):
            moment = time.time_ns() + days * 86_400_000_000_000
            os.utime(file, ns=(moment, moment))

    @rule(
        name=st.sampled_from(["b.yaml", "c.yaml", "onder/d.yaml"]),
        new_name=st.sampled_from(["c.yaml", "e.yml", ".f.yaml"]),
    )
    def rename(self, name: str, new_name: str) -> None:
        if (self.folder / name).exists():
            (self.folder / name).replace(self.folder / new_name)

    @rule(name=st.sampled_from(["b.yaml", "c.yaml"]))
    def remove(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)

    @rule()
    def spoil(self) -> None:
        (self.folder / "c.yaml").write_text("kalender: [", encoding="utf-8")

    @rule(at=st.floats(0, 1), junk=st.binary(max_size=8))
    def damage(self, at: float, junk: bytes) -> None:
        """Cut the snapshot off somewhere, and put something else there."""
        for file in self.kept():
            with file.open("r+b") as stream:
                stream.truncate(int(at * file.stat().st_size))
                stream.seek(0, os.SEEK_END)
                stream.write(junk)

    @rule(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
    def flip(self, at: float, bit: int) -> None:
        """One bit of the snapshot is another, as on a disk that wears out."""
        for file in self.kept():
            data = bytearray(file.read_bytes())
            data[int(at * len(data))] ^= 1 << bit
            file.write_bytes(data)

    @rule()
    def move_the_folder_behind_a_symlink(self) -> None:
        if not self.folder.is_symlink():
            self.folder.rename(self.top / "elders")
            self.folder.symlink_to(self.top / "elders")

    @rule(moment=st.sampled_from(MOMENTS))
    def another_process_is_slow(self, moment: str) -> None:
        """It read before an edit, and keeps what it read after it."""
        connect = sqlite3.connect

        def slow(*args: Any, **options: Any) -> Any:
            self.write("b.yaml", ["mei 2021"], "gepland")
            return connect(*args, **options)

        self.remove_what_is_kept()
        self.write("b.yaml", [moment], "gepland")
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sqlite3, "connect", slow)
            said(self.folder, "due")

    @invariant()
    def same(self) -> None:
        for question in QUESTIONS:
            without = said(self.folder, "--geen-snapshot", *question)
            assert said(self.folder, *question) == without  # keeps, or uses what is kept
            assert said(self.folder, *question) == without  # uses it

    def later(self) -> None:
        """So long after the last edit that times tell enough."""
        self.ahead = 2 * TICK
        self.same()
        time.sleep(0.02)  # beyond the tick of this file system's clock

    def remove_what_is_kept(self) -> None:
        for file in self.kept():
            file.unlink()

    def kept(self) -> list[Path]:
        return list((self.top / "cache").rglob("*.sqlite3"))


TestRoutekaart = Routekaart.TestCase
TestRoutekaart.settings = settings(max_examples=15, stateful_step_count=6, deadline=None)


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home for snapshots, which are wanted."""
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "routehln"


def kept(cache: Path) -> list[str]:
    return sorted(path.name for path in cache.iterdir()) if cache.is_dir() else []


@pytest.mark.parametrize(
    "line",
    [
        ("due", "--maand", "2021-10"),
        ("due", "--maand", "oktober 2030", "--alle", "--formaat", "json"),
        ("due", "--onderdeel", "werk", "--fase", "2. Ontwerpen", "--formaat", "csv"),
        ("list", "--formaat", "json", "--peildatum", "2023-01-01"),
        ("list", "--zoek", "indicatoren", "--formaat", "md"),
        ("list", "--overleg", "2021-10"),
        ("show", "kal-026", "--formaat", "json"),
        ("list", "--zoek", "1.000 dagen", "--formaat", "json"),
        ("show", "wonen-ambitie"),
        ("show", "leren", "--formaat", "json"),
        ("show", "uitvoeringsplan", "--formaat", "json"),
        ("show", "veiligheid-zichtbaar"),
        ("show", "2021-10"),
        ("leefgebied", "wonen"),
        ("routekaart", "--formaat", "json"),
        ("agenda", "2021-10"),
        ("agenda", "2021-12", "--formaat", "json", "--vertrouwelijk"),
        ("besluitenlijst", "2021-11"),
    ],
    ids=" ".join,
)
def test_the_shipped_routekaart_answers_the_same(ask: Ask, cache: Path, line: tuple[str, ...]) -> None:
    without = ask("--geen-snapshot", *line)
    assert kept(cache) == []
    assert ask(*line) == without
    assert len(kept(cache)) == 1
    assert ask(*line) == without


def test_it_is_nobody_elses(ask: Ask, cache: Path) -> None:
    os.umask(os.umask(0o077))
    ask("due")
    [file] = cache.iterdir()
    assert stat.S_IMODE(cache.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def forge(file: Path, query: str) -> None:
    """Make a snapshot say something else, as if it had been written so."""
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(query)
    seal(file)


@pytest.fixture
def poisoned(ask: Ask, cache: Path) -> Path:
    """A snapshot in which every title is another, so that using it shows."""
    ask("due")
    [file] = cache.iterdir()
    forge(file, "UPDATE mijlpaal SET packed = replace(packed, 'Vaststellen', 'Verzonnen')")
    assert "Verzonnen" in ask("due", "--maand", "2021-10").out
    return file


def test_without_it_on_request(ask: Ask, poisoned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = poisoned.read_bytes()
    assert "Verzonnen" not in ask("due", "--maand", "2021-10", "--geen-snapshot").out
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "0")
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out
    assert poisoned.read_bytes() == before


def test_check_and_what_writes_read_the_files(ask: Ask, poisoned: Path) -> None:
    assert poisoned.exists()
    edit = ["set", "kal-008", "eigenaar", "X", "--droog"]
    for line in (["check"], ["reconcile"], edit, ["show", "kal-008", "--veld", "omschrijving"]):
        assert "Verzonnen" not in "".join(map(str, ask(*line)))


@pytest.mark.parametrize("mode", [0o666, 0o620])
def test_what_others_can_write_is_not_believed(ask: Ask, poisoned: Path, mode: int) -> None:
    poisoned.chmod(mode)
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out
    assert stat.S_IMODE(poisoned.stat().st_mode) == 0o600


def test_another_users_is_not_believed(ask: Ask, poisoned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert poisoned.exists()
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out


def test_a_symlink_in_its_place_is_not_followed(ask: Ask, poisoned: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elders"
    poisoned.rename(elsewhere)
    before = elsewhere.read_bytes()
    poisoned.symlink_to(elsewhere)
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out
    assert elsewhere.read_bytes() == before


@pytest.mark.parametrize(
    "query",
    [
        "UPDATE programme SET code = 'another routehln'",
        "UPDATE programme SET roadmap = 'another folder'",
        "DELETE FROM programme",
        "DROP TABLE file",
        "DROP TABLE mijlpaal",
        "UPDATE mijlpaal SET packed = '['",
        "UPDATE mijlpaal SET packed = '[1]'",
        "UPDATE programme SET overzicht = 'null'",
    ],
)
def test_what_is_not_ours_or_damaged_is_not_used(ask: Ask, poisoned: Path, query: str) -> None:
    without = ask("due", "--maand", "2021-10", "--geen-snapshot")
    forge(poisoned, query)
    assert ask("due", "--maand", "2021-10") == without


@pytest.mark.parametrize(
    ("query", "line"),
    [
        ("UPDATE mijlpaal SET vermeldingen = '['", ("show", "kal-008")),
        ("DROP TABLE bron", ("show", "kal-00")),
        ("DROP TABLE bron", ("show", "kal-008")),
        ("UPDATE mijlpaal SET packed = '['", ("list",)),
    ],
)
def test_whatever_part_of_it_is_damaged_the_files_answer(ask: Ask, cache: Path, query: str, line: tuple[str]) -> None:
    """In a snapshot too large to be summed, a page may hold something else."""
    without = ask("--geen-snapshot", *line)
    ask("due")
    [file] = cache.iterdir()
    forge(file, query)
    assert ask(*line) == without


def test_of_a_large_one_the_first_page_and_the_size_are_sealed(ask: Ask, poisoned: Path) -> None:
    forge(poisoned, "CREATE TABLE large AS SELECT zeroblob(9000000)")
    assert "Verzonnen" in ask("due", "--maand", "2021-10").out
    sealed = poisoned.read_bytes()
    shorter = sealed[: -4096 - SEAL] + sealed[-SEAL:]
    for spoiled in (sealed + bytes(4096), sealed[:-4096], shorter, sealed[:99] + b"x" + sealed[100:], sealed[:2]):
        poisoned.write_bytes(spoiled)
        assert "Verzonnen" not in ask("due", "--maand", "2021-10").out


def test_a_folder_that_others_may_write_in_is_not_used(ask: Ask, poisoned: Path) -> None:
    """Whoever owns the folder could put another file in the place of one that is being written."""
    before = poisoned.read_bytes()
    poisoned.parent.chmod(0o777)
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out
    assert poisoned.read_bytes() == before


def test_a_folder_behind_a_symlink_is_not_used(ask: Ask, poisoned: Path, tmp_path: Path) -> None:
    """Whoever made the link could lead it to any folder of ours."""
    poisoned.parent.rename(tmp_path / "elders")
    poisoned.parent.symlink_to(tmp_path / "elders")
    assert "Verzonnen" not in ask("due", "--maand", "2021-10").out


def test_root_makes_no_folder_in_the_home_of_another(ask: Ask, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    real = Path.stat
    monkeypatch.setattr(Path, "stat", lambda self, **options: _of(real(self, **options), 1000))
    assert ask("due").code == 0
    assert not cache.exists()


def _of(status: os.stat_result, owner: int) -> os.stat_result:
    fields = list(status)
    fields[stat.ST_UID] = owner
    return os.stat_result(fields)


def test_where_files_have_no_owner_it_is_used(ask: Ask, poisoned: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where every file seems writable by all."""
    poisoned.chmod(0o666)
    monkeypatch.delattr(os, "geteuid")
    assert "Verzonnen" in ask("due", "--maand", "2021-10").out


def test_a_change_of_any_source_makes_it_another_routehln(tmp_path: Path) -> None:
    """As many sources, as large, and no younger: what tells is that one of them changed."""
    package = tmp_path / "routehln"
    shutil.copytree(PACKAGE, package)
    old_code = code(package)
    source = package / "rules" / "ask" / "due.py"
    source.write_text(source.read_text().replace("<=", "< "))
    os.utime(source, (0, 0))
    assert code(package) != old_code


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"\0" * 4096, b"x" * 100_000])
def test_anything_in_its_place_is_replaced(ask: Ask, cache: Path, content: bytes) -> None:
    without = ask("due")
    [file] = cache.iterdir()
    file.write_bytes(content)
    assert ask("due") == without
    assert file.read_bytes() != content


def test_a_folder_in_its_place_is_left_alone(ask: Ask, cache: Path) -> None:
    without = ask("due")
    [file] = cache.iterdir()
    file.unlink()
    file.mkdir()
    assert ask("due") == without
    assert file.is_dir()


@pytest.mark.parametrize("home", ["/proc/nergens", "relatief", "/dev/null/x"])
def test_without_a_home_it_works_all_the_same(ask: Ask, monkeypatch: pytest.MonkeyPatch, home: str) -> None:
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    without = ask("due", "--geen-snapshot")
    monkeypatch.setenv("XDG_CACHE_HOME", home)
    monkeypatch.delenv("HOME", raising=False)
    assert ask("due") == without
    assert not Path("relatief").exists()


def test_a_place_that_is_not_known_is_no_place(ask: Ask, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Older versions of platformdirs take a relative XDG_CACHE_HOME at its word."""
    monkeypatch.setenv("ROUTEHLN_SNAPSHOT", "1")
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *_, **__: "relatief")
    monkeypatch.chdir(tmp_path)
    assert ask("due", roadmap=ROADMAP).code == 0
    assert list(tmp_path.iterdir()) == []


def test_a_path_too_long_for_sqlite(ask: Ask, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without = ask("due")
    [short] = cache.iterdir()
    deep = tmp_path.joinpath(*["x" * 200] * 3)
    monkeypatch.setenv("XDG_CACHE_HOME", str(deep))
    file = deep / "routehln" / short.name
    file.parent.mkdir(parents=True)
    file.touch(mode=0o600)
    assert ask("due") == without
    assert (file.stat().st_size, kept(file.parent)) == (0, [file.name])


def test_what_a_writer_left_half_written_is_cleared(ask: Ask, cache: Path) -> None:
    ask("due")
    [file] = cache.iterdir()
    old, young = (file.with_name(f"{file.name}.{number}.half") for number in (1, 2))
    for left in (old, young):
        left.write_bytes(b"half")
    gone, other = file.with_name(f"{0:016}.sqlite3"), file.with_name("foto.sqlite3")
    for left in (gone, other):
        left.write_bytes(b"of a folder that is gone")
    odd = file.with_name(f"{file.name}.3.half")
    odd.mkdir()
    for left in (old, gone, odd, other):
        os.utime(left, (0, 0))
    file.unlink()
    ask("due")
    assert sorted(cache.iterdir()) == sorted([young, odd, file, other])


@pytest.mark.parametrize("year", [1900, 2300, 2600])
def test_a_file_from_another_age(ask: Ask, cache: Path, year: int) -> None:
    """Times that SQLite holds as a number, and times that it can't."""
    copied = cache.parent.parent / "roadmap"
    shutil.copytree(ROADMAP, copied)
    ask("due", roadmap=copied)
    at = (year - 1970) * 31_557_600
    os.utime(copied / "fasen.yaml", (at, at))
    without = ask("due", "--geen-snapshot", roadmap=copied)
    shutil.rmtree(cache)
    assert ask("due", roadmap=copied) == without
    assert len(kept(cache)) == 1
    assert ask("due", roadmap=copied) == without


def test_a_symlink_that_now_leads_out_is_seen(ask: Ask, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even where it leads to the same file by another name, and times tell enough."""
    top = cache.parent.parent
    copied = top / "roadmap"
    shutil.copytree(ROADMAP, copied)
    inside, outside, link = copied / "fasen.data", top / "fasen.data", copied / "fasen.yaml"
    link.rename(inside)
    outside.hardlink_to(inside)
    link.symlink_to(inside.name)
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 2 * TICK)
    assert ask("due", roadmap=copied).code == 0
    time.sleep(0.02)  # beyond the tick of this file system's clock
    link.unlink()
    link.symlink_to(outside)
    assert "symlink-naar-buiten" in ask("due", roadmap=copied).err


def test_a_symlink_that_leads_out_further_on_is_seen(ask: Ask, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the link nor its file has changed: the folder that it leads through is elsewhere."""
    copied = cache.parent.parent / "roadmap"
    shutil.copytree(ROADMAP, copied)
    (copied / ".data").mkdir()
    (copied / "gremia.yaml").rename(copied / ".data" / "gremia.txt")
    (copied / "gremia.yaml").symlink_to(".data/gremia.txt")
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 2 * TICK)
    assert ask("due", roadmap=copied).code == 0
    (copied / ".data").rename(copied.parent / "buiten")
    (copied / ".data").symlink_to("../buiten")
    assert "symlink-naar-buiten" in ask("due", roadmap=copied).err


def test_once_settled_the_files_are_not_read_again(ask: Ask, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The routekaart of the repository was not written just now; a copy was."""
    copied = cache.parent.parent / "roadmap"
    shutil.copytree(ROADMAP, copied, copy_function=shutil.copyfile)
    asked = ask("due", roadmap=copied)
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 2 * TICK)
    assert ask("due", roadmap=copied) == asked
    with read() as names:
        assert ask("due", roadmap=copied) == asked
    assert names == set()


def test_two_names_of_one_folder_are_two_answers(ask: Ask, cache: Path, tmp_path: Path) -> None:
    """Messages call files by the name that the folder was given."""
    shutil.copytree(ROADMAP, tmp_path / "roadmap")
    (tmp_path / "kaart").symlink_to(tmp_path / "roadmap")
    for name in ("roadmap", "kaart", "roadmap", "kaart"):
        outcome: Outcome = ask("list", "--formaat", "json", roadmap=tmp_path / name)
        assert f'"bestand": "{name}/' in outcome.out
    assert len(kept(cache)) == 2
