// Enhancements only: every page works without this file.
import {
  createAll, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput,
} from "./govuk-frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
[Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, PasswordInput]
  .forEach(component => createAll(component));

const grids = document.querySelectorAll("[data-entry-grid]");
if (grids.length > 0) {
  const { default: enhance } = await import("./entry-grid.js");
  grids.forEach(enhance);
}

const notes = document.querySelector("[data-live-notes]");
if (notes) {
  const { default: enhance } = await import("./live-notes.js");
  enhance(notes);
}
