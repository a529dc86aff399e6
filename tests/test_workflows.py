"""The workflows for pull requests and the hooks for pre-commit: their form, what they may do, and what they do."""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import REPOSITORY, ROADMAP
from history import Repository

from routehln.files.disk.locate import yaml_files
from routehln.files.yaml.events import read_yaml

pytest_plugins = ["history"]

WORKFLOWS = sorted((REPOSITORY / ".github" / "workflows").glob("*.yml"))
MARK = "<!-- routehln-diff -->"
SHA = "c0ffee" * 6 + "c0ff"


def loaded(file: Path) -> Any:
    return read_yaml(file.read_text(encoding="utf-8"))[0]


def workflow(name: str) -> Any:
    return loaded(REPOSITORY / ".github" / "workflows" / name)


def jobs(file: Path) -> Iterator[Any]:
    yield from loaded(file)["jobs"].values()


def test_there_are_workflows() -> None:
    assert [file.name for file in WORKFLOWS] == ["routekaart-commentaar.yml", "routekaart.yml"]


@pytest.mark.parametrize("schema", ["vendor.github-workflows", "custom.github-workflows-require-timeout"])
def test_they_are_workflows(schema: str) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, WORKFLOWS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_they_take_no_more_than_they_need(file: Path) -> None:
    """No token by default, no foreign code in a shell line, and no credentials left in the checkout."""
    assert loaded(file)["permissions"] == {}
    assert "pull_request_target" not in loaded(file)["on"]
    for job in jobs(file):
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")
            assert step.get("uses", "actions/").startswith("actions/")
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] == "false"


def test_what_runs_foreign_code_can_only_read() -> None:
    file = workflow("routekaart.yml")
    assert set(file["on"]) == {"pull_request"}
    assert [job["permissions"] for job in file["jobs"].values()] == [{"contents": "read"}]
    assert "secrets" not in str(file)
    assert "token" not in str(file)


def test_what_may_write_runs_nothing_foreign() -> None:
    file = workflow("routekaart-commentaar.yml")
    assert file["on"] == {"workflow_run": {"workflows": [workflow("routekaart.yml")["name"]], "types": ["completed"]}}
    [job] = file["jobs"].values()
    assert job["permissions"] == {"actions": "read", "pull-requests": "write"}
    assert not [step for step in job["steps"] if "uses" in step]


# A gh that answers from a file, and writes down what it was asked.
GH = f"""#!{sys.executable}
import json, os, pathlib, sys
folder = pathlib.Path(os.environ["GH_FOLDER"])
args = sys.argv[1:]
given = sys.stdin.read() if "--input" in args else None
with open(folder / "asked", "a") as asked:
    print(json.dumps([args, given]), file=asked)
answer = folder / args[1].replace("/", "+")
sys.stdout.buffer.write(answer.read_bytes() if answer.exists() else b"")
"""


class Posted(NamedTuple):
    """How the program ended, and what it asked gh to write: method, path and text."""

    code: int
    out: str
    wrote: list[tuple[str, str, str]]


class Hub:
    """What GitHub knows; `post` runs the program of the workflow against it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pulls = [{"number": 7, "head": {"sha": SHA}}, {"number": 8, "head": {"sha": "0" * 40}}]
        self.comments: list[list[dict[str, Any]]] = [[]]
        self.size = 100
        self.text: bytes | None = f"{MARK}\n\n**3 mijlpalen verschuiven**\n".encode()
        gh = folder / "gh"
        gh.write_text(GH, encoding="utf-8")
        gh.chmod(0o755)

    def post(self) -> Posted:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("commentaar.md", self.text or b"")
            archive.writestr("../../gh", "#!/bin/sh\necho gekaapt")
        artifacts = [{"id": 5, "name": "commentaar", "size_in_bytes": self.size}] if self.text is not None else []
        answers = {
            "pulls": json.dumps(self.pulls).encode(),
            "actions/runs/99/artifacts": json.dumps({"artifacts": artifacts}).encode(),
            "actions/artifacts/5/zip": packed.getvalue(),
            "issues/7/comments": json.dumps(self.comments).encode(),
        }
        for path, answer in answers.items():
            (self.folder / f"repos/a/b/{path}".replace("/", "+")).write_bytes(answer)
        [step] = next(jobs(WORKFLOWS[0]))["steps"]
        env = {"REPOSITORY": "repos/a/b", "RUN": "99", "SHA": SHA, "HEAD": "vreemd:tak; $(touch mis)"}
        assert {*env, "GH_TOKEN"} == set(step["env"])
        done = subprocess.run(
            [sys.executable, "-c", step["run"]],
            capture_output=True,
            text=True,
            check=False,
            cwd=self.folder,
            env={**env, "PATH": str(self.folder), "GH_FOLDER": str(self.folder)},
        )
        return Posted(done.returncode, done.stdout + done.stderr, list(self.wrote()))

    def wrote(self) -> Iterator[tuple[str, str, str]]:
        for line in (self.folder / "asked").read_text(encoding="utf-8").splitlines():
            args, body = json.loads(line)
            if "--input" in args:
                yield args[args.index("--method") + 1], args[1], json.loads(body)["body"]


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    return Hub(tmp_path)


def comment(number: int, login: str, body: str) -> dict[str, Any]:
    return {"id": number, "user": {"login": login}, "body": body}


def test_the_comment_is_made(hub: Hub) -> None:
    hub.comments = [[comment(1, "mens", f"{MARK}\nniet van hier")], [comment(2, "github-actions[bot]", "iets anders")]]
    assert hub.post() == (0, "", [("POST", "repos/a/b/issues/7/comments", hub.text.decode() if hub.text else "")])
    assert not (hub.folder / "mis").exists()


def test_the_comment_that_is_there_is_kept_up_to_date(hub: Hub) -> None:
    hub.comments = [[comment(1, "mens", MARK)], [comment(3, "github-actions[bot]", f"{MARK}\noud")]]
    hub.text = "één mijlpaal\n".encode()
    assert hub.post().wrote == [("PATCH", "repos/a/b/issues/comments/3", f"{MARK}\n\néén mijlpaal\n")]


@pytest.mark.parametrize("number", [0, 2])
def test_without_exactly_one_pull_request_nothing_is_posted(hub: Hub, number: int) -> None:
    hub.pulls = [{"number": 7 + index, "head": {"sha": SHA}} for index in range(number)]
    assert hub.post() == (
        0,
        f"Er is niet precies één open pull request met deze commit, maar {number}; er komt geen commentaar.\n",
        [],
    )


def test_what_was_not_handed_over_or_is_too_large_is_not_posted(hub: Hub) -> None:
    hub.text = None
    assert hub.post()[::2] == (0, [])
    hub.text, hub.size = b"x", 10**6
    assert hub.post()[::2] == (0, [])
    hub.size = 100
    for text in (b"x" * 65_001, b"x" * 10**8):
        hub.text = text
        assert hub.post()[::2] == (1, [])


def steps() -> list[Any]:
    """What the other workflow has routehln do."""
    [job] = workflow("routekaart.yml")["jobs"].values()
    return [step for step in job["steps"] if step.get("run", "").startswith("routehln ")]


@pytest.fixture
def request_to_merge(repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A pull request as GitHub lays it: merged into its branch, which has gone on since."""
    routehln = tmp_path / "bin" / "routehln"
    routehln.parent.mkdir()
    routehln.write_text(f'#!/bin/sh\nexec {sys.executable} -m routehln "$@"\n', encoding="utf-8")
    routehln.chmod(0o755)
    monkeypatch.setenv("PATH", str(routehln.parent), prepend=os.pathsep)
    shutil.copytree(ROADMAP, repository.roadmap)
    repository.commit({}, tag="begin")
    repository.git("switch", "--quiet", "--create", "voorstel")
    text = (repository.roadmap / "tussenstops" / "rijk.yaml").read_text(encoding="utf-8")
    repository.commit({"tussenstops/rijk.yaml": text.replace("moment: '2021'", "moment: maart 2022")})
    repository.git("switch", "--quiet", "main")
    repository.commit({"overleggen.yaml": "overleggen:\n  - maand: 2021-10\n"}, tag="verder")
    repository.git("merge", "--quiet", "--no-edit", "-")
    repository.git("switch", "--quiet", "--detach")
    return repository


@pytest.mark.parametrize("step", steps(), ids=lambda step: step["name"])
def test_each_step_does_what_it_says(request_to_merge: Repository, step: Any) -> None:
    done = subprocess.run(
        ["bash", "-e", "-c", step["run"]], capture_output=True, cwd=request_to_merge.folder, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "env" not in step
    if "diff" in step["run"]:
        comment = (request_to_merge.folder / "commentaar.md").read_text(encoding="utf-8")
        assert comment.startswith(f"{MARK}\n")
        assert "maart 2022" in comment
        assert "overleggen" not in comment, "what its branch did meanwhile is not the request's"


def test_the_hooks_of_pre_commit() -> None:
    hooks = {hook["id"]: hook for hook in loaded(REPOSITORY / ".pre-commit-hooks.yaml")}
    assert set(hooks) == {"routehln-check", "routehln-fmt"}
    for hook_id, hook in hooks.items():
        assert hook["language"] == "python"
        assert hook["entry"] == hook_id.replace("-", " ", 1)
    files = [file.relative_to(REPOSITORY).as_posix() for file in yaml_files(ROADMAP)]
    assert all(re.search(hooks["routehln-fmt"]["files"], name) for name in [*files, "roadmap/a/b/c.yaml"])
    not_ours = ["roadmap/.schema.json", "roadmap/.x.yaml", "roadmap/.a/b.yaml", "roadmap/a/.b.yaml", "plan/a.yaml"]
    assert not any(re.search(hooks["routehln-fmt"]["files"], name) for name in not_ours)
    assert [hook.get("always_run") for hook in hooks.values()] == ["true", None]
    assert [hook.get("pass_filenames") for hook in hooks.values()] == ["false", None]
