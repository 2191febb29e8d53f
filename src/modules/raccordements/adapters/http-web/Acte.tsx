import type { ComponentChildren, FunctionComponent } from 'preact';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import type { VarianteDeBouton } from '../../../../platform/web/components/classeDeBouton.ts';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';

interface Props {
  readonly titre: string;
  readonly explication: string;
  readonly action: string;
  readonly valider: string;
  readonly variante?: VarianteDeBouton | undefined;
  /** For what must be done once: see EnvoisUniques. */
  readonly envoi?: string | undefined;
  readonly children?: ComponentChildren;
}

/** Something to do on this page, with what follows from it. */
export const Acte: FunctionComponent<Props> = ({
  titre,
  explication,
  action,
  valider,
  variante,
  envoi,
  children,
}) => (
  <Carte titre={titre}>
    <p class="govuk-body">{explication}</p>
    <Formulaire action={action}>
      {envoi !== undefined && <input type="hidden" name="envoi" value={envoi} />}
      {children}
      <Bouton variante={variante}>{valider}</Bouton>
    </Formulaire>
  </Carte>
);
