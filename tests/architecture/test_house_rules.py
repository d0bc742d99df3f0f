"""Rules of the house that no other tool keeps."""

import ast
import re
import subprocess
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db.models import ForeignKey

from portal.celery import app as celery_app

ROOT = Path(__file__).resolve().parents[2]
OURS = ("portal", "selfcare", "community_directory", "content")
ORDER = ["core", "neighbourhoods", "messaging", "accounts", "risk", "checkins", "caseload", "pages", "demo"]
SOURCES = [
    path
    for package in OURS
    for path in sorted((ROOT / package).rglob("*.py"))
    if not {"migrations", "node_modules"} & set(path.parts)
]


def test_foreign_keys_point_the_same_way_as_imports() -> None:
    upward = [
        f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}"
        for label in ORDER
        for model in apps.get_app_config(label).get_models()
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey) and field.related_model._meta.app_label in ORDER
        if ORDER.index(field.related_model._meta.app_label) > ORDER.index(label)
    ]
    assert upward == []


def test_every_app_of_ours_has_its_place_in_the_order() -> None:
    labels = {config.label for config in apps.get_app_configs() if config.name.startswith(OURS)}
    assert labels == set(ORDER)


def our_tasks() -> dict[str, object]:
    celery_app.loader.import_default_modules()
    return {name: task for name, task in celery_app.tasks.items() if task.__module__.startswith(OURS)}


def test_every_task_names_a_queue_that_a_worker_reads() -> None:
    queues = {queue.name for queue in settings.CELERY_TASK_QUEUES}
    read = re.search(r"--queues (\S+)", (ROOT / "Procfile").read_text())
    assert read is not None
    assert set(read[1].split(",")) == queues
    routes = {name: celery_app.amqp.router.route({}, name)["queue"].name for name in our_tasks()}
    assert routes, "no task was found"
    assert set(routes.values()) <= queues


def test_beat_rings_only_tasks_that_exist() -> None:
    rung = {entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()}
    assert rung <= set(our_tasks())


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "misc"])
def test_no_file_is_named_for_nothing(name: str) -> None:
    assert [path for path in SOURCES if path.stem == name] == []


def test_no_file_has_outgrown_its_room() -> None:
    assert {str(path): size for path in SOURCES if (size := len(path.read_text().splitlines())) > 300} == {}


def test_tasks_are_doorways() -> None:
    """A task takes an id and calls one function: five statements at most."""
    for path in (path for path in SOURCES if path.name == "tasks.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef) and any("task" in ast.dump(d) for d in node.decorator_list):
                assert len(node.body) <= 5, f"{path}: {node.name}"


def test_rules_of_the_domain_take_the_clock_as_an_argument() -> None:
    pure = [
        path for path in SOURCES if "script" in path.parts or path.name in {"scoring.py", "policy.py", "segments.py"}
    ]
    asks = re.compile(r"(timezone\.now|datetime\.now|date\.today|time\.time)\(")
    assert pure
    assert [str(path) for path in pure if asks.search(path.read_text())] == []


def test_lock_files_name_packages_and_hashes_but_no_hosts() -> None:
    for name in ("requirements.lock", "requirements-dev.lock", "package-lock.json"):
        text = (ROOT / name).read_text()
        assert "resolved" not in text
        assert "://" not in re.sub(r'"url": "[^"]*"|"funding".*', "", text)


def test_logs_are_told_no_number_name_or_text() -> None:
    """A log call has a constant message; its fields are ids, counts and states."""
    personal = {"body", "number", "to_number", "from_number", "name", "called", "text", "email", "postcode"}
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text())):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if not (isinstance(node.func.value, ast.Name) and node.func.value.id in {"logger", "log"}):
                continue
            assert node.args, f"{path}:{node.lineno}"
            assert isinstance(node.args[0], ast.Constant), f"{path}:{node.lineno} has a message that is not constant"
            told = {n.attr for arg in node.args[1:] for n in ast.walk(arg) if isinstance(n, ast.Attribute)}
            assert not told & personal, f"{path}:{node.lineno} logs {told & personal}"


def test_no_change_of_a_model_waits_for_its_migration() -> None:
    command = [str(ROOT / ".venv/bin/python"), "manage.py", "makemigrations", "--check", "--dry-run"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
