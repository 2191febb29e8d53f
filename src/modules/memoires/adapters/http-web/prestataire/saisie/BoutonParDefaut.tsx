import type { FunctionComponent } from 'preact';

/** What the Enter key of a field does: the first button of a form, out of sight, saves rather than searches or adds. */
export const BoutonParDefaut: FunctionComponent<{ readonly value: string }> = ({ value }) => (
  <button
    class="govuk-visually-hidden"
    type="submit"
    name="action"
    value={value}
    tabIndex={-1}
    aria-hidden="true"
  />
);
