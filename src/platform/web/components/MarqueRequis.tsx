import type { FunctionComponent } from 'preact';

export const MarqueRequis: FunctionComponent = () => (
  <span class="cp-requis" aria-hidden="true">
    {'\u00a0*'}
  </span>
);
