import type { ComponentChildren, FunctionComponent } from 'preact';
import { classeDeBouton, type VarianteDeBouton } from './classeDeBouton.ts';
import { Lien } from './Lien.tsx';

interface Props {
  readonly href: string;
  readonly variante?: VarianteDeBouton | undefined;
  readonly telechargement?: boolean | undefined;
  readonly complement?: string | undefined;
  readonly children: ComponentChildren;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export const BoutonLien: FunctionComponent<Props> = ({
  href,
  variante,
  telechargement,
  complement,
  children,
}) => (
  <Lien href={href} classe={classeDeBouton(variante)} telechargement={telechargement} complement={complement}>
    {children}
  </Lien>
);
