import type { ComponentChildren, FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';

interface Props {
  readonly ton?: 'info' | 'attention' | 'alerte' | 'succes' | undefined;
  readonly titre?: string | undefined;
  readonly children: ComponentChildren;
}

/** A notice in the flow of the page. It always opens with a word, so that its colour is not alone to speak. */
export const Encart: FunctionComponent<Props> = ({ ton = 'info', titre, children }) => {
  const { textes } = usePage();
  return (
    <div class={`cp-encart cp-encart--${ton}`}>
      <p class="cp-encart__titre">{titre ?? textes.encart[ton]}</p>
      <div class="cp-encart__texte">{children}</div>
    </div>
  );
};
