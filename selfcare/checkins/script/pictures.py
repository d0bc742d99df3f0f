"""What emoji say when they are all there is."""

from typing import Final

from .readings import Intent

PICTURES: Final = {
    Intent.CRISIS: ("🆘🚑🩸🔪☠💀⚰🪦🔫🧨", "Sends a picture that may mean danger"),
    Intent.LOW: ("😢😭😞😔☹🙁😟😩😫😿🥺😥😓😪😣😖💔👎😰🥀🤒🤕🤧🤢🤮😷😕😿😧😦🥶🥵🌧☔", "Sends a sad or poorly face"),
    Intent.WANTS_CALL: ("📞☎📱🤙📲", "Sends a telephone"),
    Intent.OK: ("👍😀😃😄😁😊🙂☺😎👌😍🥰😆😂🤣😇🤗😋✅✔🎉💪😉🆗☀🌞🥳💃🕺😺🙌👏🤩😌💯", "Sends a cheerful picture"),
    Intent.THANKS: ("🙏❤💕💖💗💙💚💛💜😘💓💞♥🧡🤍💝😚💋", "Sends thanks or love"),
    Intent.STOP: ("🛑✋🚫🖕", "Sends a picture that means stop"),
}
DANGER_WITH_WORDS: Final = frozenset("🆘🚑")
