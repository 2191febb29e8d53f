import type { FunctionComponent, JSX } from 'preact';
import type { FamilleEtat } from './FamilleEtat.ts';

const formes: Record<FamilleEtat, JSX.Element> = {
  brouillon: (
    <circle
      cx="8"
      cy="8"
      r="5.5"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-dasharray="2.9 2.86"
    />
  ),
  'en-cours': (
    <>
      <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="1.8" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />
    </>
  ),
  'a-completer': (
    <path
      d="M8 1.6 15 14H1zm-.9 4.6.3 4h1.2l.3-4zm.9 5a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8z"
      fill="currentColor"
      fill-rule="evenodd"
    />
  ),
  taxation: <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" fill="currentColor" />,
  accepte: (
    <path
      d="M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zm3.7 4.7L7.2 11 4.4 8.4l1-1.1 1.7 1.5 3.5-3.7z"
      fill="currentColor"
      fill-rule="evenodd"
    />
  ),
  refuse: (
    <path
      d="M2 2h12v12H2zm3.1 2L4 5.1 6.9 8 4 10.9 5.1 12 8 9.1l2.9 2.9 1.1-1.1L9.1 8 12 5.1 10.9 4 8 6.9z"
      fill="currentColor"
      fill-rule="evenodd"
    />
  ),
  clos: <rect x="2.5" y="7" width="11" height="2" fill="currentColor" />,
};

/** One shape for each family of états: colour is never the only difference. */
export const FormeEtat: FunctionComponent<{ readonly famille: FamilleEtat }> = ({ famille }) => (
  <svg class="cp-forme" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {formes[famille]}
  </svg>
);
