"""Settings: `base` is shared; `demo` runs anywhere, `production` names what it needs, `test` is for pytest."""
