import type { FunctionComponent } from 'preact';

export const Crayon: FunctionComponent = () => (
  <svg class="cp-forme" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path
      d="M11.3 1.6 14.4 4.7 5.3 13.8 1.5 14.5 2.2 10.7z"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    />
  </svg>
);
