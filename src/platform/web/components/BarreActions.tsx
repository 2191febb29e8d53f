import type { ComponentChildren, FunctionComponent } from 'preact';

/** The buttons that end a form; they stay under the thumb on a phone. */
export const BarreActions: FunctionComponent<{ readonly children: ComponentChildren }> = ({ children }) => (
  <div class="cp-barre-actions">{children}</div>
);
