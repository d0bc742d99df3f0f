"""The city's portal: what every part of it stands on."""
