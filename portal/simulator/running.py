"""The one network of this process."""

import os

from portal.simulator import config
from portal.simulator.network import Network

_networks: list[Network] = []


def start() -> None:
    """Raises ConfigError if the environment does not fit."""
    if not _networks:
        _networks.append(Network(config.from_environ(os.environ)))


def network() -> Network:
    return _networks[0]


def stop() -> None:
    for running in _networks:
        running.close()
