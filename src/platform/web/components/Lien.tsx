import type { ComponentChildren, FunctionComponent } from 'preact';
import { lienSur } from './lienSur.ts';

interface Props {
  readonly href: string;
  readonly classe?: string | undefined;
  readonly courant?: 'page' | 'step' | 'true' | undefined;
  readonly langue?: string | undefined;
  readonly telechargement?: boolean | undefined;
  /** What a screen reader adds: "Modifier" + "le RIB". */
  readonly complement?: string | undefined;
  readonly children: ComponentChildren;
}

/** An address whose scheme could run a script is shown as plain text: the framework does not neutralise it. */
export const Lien: FunctionComponent<Props> = (props) => {
  const { href, classe = 'govuk-link', children } = props;
  const contenu = (
    <>
      {children}
      {props.complement && <span class="govuk-visually-hidden"> {props.complement}</span>}
    </>
  );
  if (!lienSur(href)) return <span>{contenu}</span>;
  return (
    <a
      href={href}
      class={classe}
      aria-current={props.courant}
      lang={props.langue}
      hreflang={props.langue}
      download={props.telechargement}
    >
      {contenu}
    </a>
  );
};
