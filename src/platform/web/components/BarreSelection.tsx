import type { ComponentChildren, FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

/** Acts on the ticked rows of the same form. The script hides it until the first tick; without script it stays. */
export const BarreSelection: FunctionComponent<{ readonly children: ComponentChildren }> = ({ children }) => {
  const { textes } = usePage();
  return (
    <div class="cp-barre-selection" role="group" aria-label={textes.selection.titre} data-selection-barre>
      <p class="cp-barre-selection__compte" role="status" data-selection-compte>
        {textes.selection.invitation}
      </p>
      <div class="cp-barre-selection__actions">{children}</div>
    </div>
  );
};
