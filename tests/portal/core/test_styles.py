"""The compiled styles: ours, at home, and the same properties as /brand.css gives."""

import re
import subprocess
from pathlib import Path

import pytest

from portal.core import branding
from portal.core.models import PAPER, Brand

ROOT = Path(__file__).resolve().parents[3]
BUILD = ROOT / "portal" / "static" / "build"


@pytest.fixture(scope="module")
def css() -> str:
    if not (BUILD / "portal.css").exists():
        pytest.fail("The styles are not built. Run: npm ci && npm run build (make test does it)")
    return (BUILD / "portal.css").read_text()


def test_nothing_comes_from_another_site(css: str) -> None:
    assert not re.search(r"https?:|@import|@font-face", css)
    assert set(re.findall(r'url\("?([^")]*)', css)) <= {f"images/{path.name}" for path in (BUILD / "images").iterdir()}


def test_no_frutiger_and_no_nhs_blue(css: str) -> None:
    assert not re.search("frutiger|#005eb8|#003087", css, re.IGNORECASE)


def test_every_property_the_styles_use_has_a_value_in_the_brand(css: str) -> None:
    used = set(re.findall(r"var\((--accent[a-z0-9-]*),", css))
    given = set(re.findall(r"(--accent[a-z0-9-]*):", branding.stylesheet(Brand())))
    assert used == given


def test_without_the_brand_the_styles_fall_back_on_the_same_colours(css: str) -> None:
    fallbacks = dict(re.findall(r"var\((--accent[a-z0-9-]*),(#[0-9a-f]{6})\)", css))
    assert fallbacks == dict(re.findall(r"(--accent[a-z0-9-]*):(#[0-9a-f]{6})", branding.stylesheet(Brand())))


def test_the_page_is_as_dark_as_the_brand_believes(css: str) -> None:
    """Brand.clean measures readability against this background."""
    assert f"background-color:{PAPER}" in css


def test_building_again_changes_nothing() -> None:
    before = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in BUILD.rglob("*") if path.is_file()}
    said = subprocess.run(["npm", "run", "build", "--silent"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout == "Styles are up to date\n"
    assert before == {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in BUILD.rglob("*") if path.is_file()}
