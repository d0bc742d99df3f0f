// The brand's colours become CSS custom properties, so that an editor can change them while the portal runs: /brand.css
// (portal/core/branding.py) gives the properties their values, and what stands here is only what shows until then.

export const ACCENT = "#0b5c5e"
export const ACCENT_DARK = "#083f41"

// How far the design system darkens (shade: towards black) and lightens (tint: towards white) its brand colour, in percent.
const SHADES = [10, 20, 30, 35, 50]
const TINTS = [20, 40, 78, 80, 85, 93]

export function propertiesFor(css) {
  const table = [
    ["--accent", ACCENT],
    ["--accent-dark", ACCENT_DARK],
    ...SHADES.map((percent) => [`--accent-shade-${percent}`, mixed(ACCENT, 0, percent)]),
    ...TINTS.map((percent) => [`--accent-tint-${percent}`, mixed(ACCENT, 255, percent)]),
  ]
  return table.reduce((text, [property, colour]) => replaced(text, property, colour), css)
}

function replaced(css, property, colour) {
  if (!css.includes(colour)) throw new Error(`${property}: the design system no longer uses ${colour}; look at colours.mjs`)
  return css.replaceAll(colour, `var(${property},${colour})`)
}

function mixed(colour, other, percent) {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const mix = parts.map((part) => Math.round((part * (100 - percent) + other * percent) / 100))
  return `#${mix.map((part) => part.toString(16).padStart(2, "0")).join("")}`
}
