/* Shows under a field how long its text is and what it costs, while it is written. The sums are those of segments.py. */
(function () {
  "use strict";

  var BASIC = new Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?" +
      "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
  );
  var EXTENDED = new Set("\f^{}\\[~]|€");
  var ONE_PART = { "GSM-7": 160, "UCS-2": 70 };
  var MANY_PARTS = { "GSM-7": 153, "UCS-2": 67 };
  var LONGEST = 1600;

  function foreign(text) {
    return Array.from(new Set(text)).filter(function (character) {
      return !BASIC.has(character) && !EXTENDED.has(character);
    });
  }

  function width(character, encoding) {
    return encoding === "GSM-7" ? (EXTENDED.has(character) ? 2 : 1) : character.length;
  }

  function count(text) {
    var encoding = foreign(text).length ? "UCS-2" : "GSM-7";
    var widths = Array.from(text, function (character) {
      return width(character, encoding);
    });
    var units = widths.reduce(function (sum, one) {
      return sum + one;
    }, 0);
    if (units <= ONE_PART[encoding]) {
      return { encoding: encoding, units: units, segments: 1, left: ONE_PART[encoding] - units };
    }
    var parts = 1;
    var used = 0;
    widths.forEach(function (one) {
      if (used + one > MANY_PARTS[encoding]) {
        parts += 1;
        used = 0;
      }
      used += one;
    });
    return { encoding: encoding, units: units, segments: parts, left: MANY_PARTS[encoding] - used };
  }

  if (typeof module !== "undefined" && module.exports) {
    module.exports = { count: count, foreign: foreign };
    return;
  }

  function plural(number, word) {
    return number + " " + word + (number === 1 ? "" : "s");
  }

  function summary(text) {
    var counted = count(text);
    return (
      plural(Array.from(text).length, "character") + ", " + plural(counted.segments, "segment") +
      " (" + counted.encoding + "), " + counted.left + " left before the next segment."
    );
  }

  function warnings(text) {
    var found = foreign(text);
    var warned = [];
    if (found.length) {
      warned.push("Each segment holds less than half as much because of " + found.map(named).join(", ") + ".");
    }
    if (Array.from(text).length > LONGEST) {
      warned.push("Too long: a text can have " + LONGEST + " characters at most.");
    }
    return warned.join(" ");
  }

  function named(character) {
    return /\s/.test(character) ? "a special space" : "“" + character + "”";
  }

  function attach(field) {
    if (field.dataset.smsCounting) return;
    field.dataset.smsCounting = "yes";
    var box = document.createElement("div");
    var words = document.createElement("span");
    var warning = document.createElement("span");
    box.className = "sms-counter help";
    box.setAttribute("role", "status");
    warning.className = "sms-counter__warning";
    box.append(words, warning);
    field.after(box);
    function show() {
      words.textContent = summary(field.value);
      warning.textContent = warnings(field.value);
    }
    field.addEventListener("input", show);
    show();
  }

  function attachAll() {
    document.querySelectorAll("textarea[data-sms-counter]").forEach(attach);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", attachAll);
  else attachAll();
})();
