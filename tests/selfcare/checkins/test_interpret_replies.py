"""The clinical safety lead's command, on the labelled corpus and on what a file may hold."""

import csv
import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "sms_replies.csv"


def run(path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    call_command("interpret_replies", str(path))
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out, newline="")))


def test_the_labelled_corpus_every_crisis_found_and_95_percent_as_labelled(capsys: pytest.CaptureFixture[str]) -> None:
    if not SHARED.exists():
        pytest.skip(f"the labelled corpus is not at {SHARED}")
    with SHARED.open(encoding="utf-8", newline="") as source:
        labelled = list(csv.DictReader(source))
    read = run(SHARED, capsys)
    assert [row["text"] for row in read] == [row["text"] for row in labelled]
    pairs = list(zip(labelled, read, strict=True))
    assert [p["text"] for p, r in pairs if p["intent"] == "crisis" and r["intent"] != "crisis"] == []
    fitting = [r["intent"] in {p["intent"], *p["also_acceptable"].split(";")} for p, r in pairs]
    assert sum(fitting) / len(fitting) >= 0.95
    assert all(row["reason"] for row in read)


def test_texts_come_out_as_they_went_in(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bodies = [
        "1",
        'she said "1", then\nnothing',
        "",
        "😢",
        "=1+1",
        "مساعدة",
        "x" * 5000,
        "a\x00b",
        "one\rtwo",
        "three\r\nfour",
        " , ",
    ]
    path = tmp_path / "texts.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as target:
        writer = csv.writer(target)
        writer.writerow(["id", "text"])
        writer.writerows([[number, body] for number, body in enumerate(bodies)])
    assert [row["text"] for row in run(path, capsys)] == bodies


def test_a_row_too_short_is_an_empty_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "texts.csv"
    path.write_text("id,text\n1\n", encoding="utf-8")
    assert [row["intent"] for row in run(path, capsys)] == ["unclear"]


def test_a_file_in_another_encoding_is_said_clearly(tmp_path: Path) -> None:
    path = tmp_path / "texts.csv"
    path.write_bytes("text\nça va\n".encode("cp1252"))
    with pytest.raises(CommandError, match="not UTF-8"):
        call_command("interpret_replies", str(path))


def test_a_file_without_the_column_or_no_file_is_said_clearly(tmp_path: Path) -> None:
    path = tmp_path / "texts.csv"
    path.write_text("words\nhello\n", encoding="utf-8")
    with pytest.raises(CommandError, match="column `text`"):
        call_command("interpret_replies", str(path))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("interpret_replies", str(tmp_path / "none.csv"))
