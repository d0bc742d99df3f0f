// The design system's small helpers: "Show" beside a password, the menu on a phone, focus on an error summary.
// Every page works without them.

import { initAll } from "./nhsuk-frontend.min.js"

initAll()
