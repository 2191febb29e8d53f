import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { ExamenPresente } from './presentExamen.ts';

/** Stays at the bottom of the screen: what this person may decide now, and nothing else. */
export const BarreDeDecision: FunctionComponent<{ readonly examen: ExamenPresente }> = ({ examen }) => {
  const textes = textesDe(examen.langue).examen;
  return (
    <section class="cp-decision" aria-label={textes.decision}>
      {examen.decisions.length === 0 && <p class="cp-decision__phrase">{examen.sansDecision}</p>}
      {examen.decisions.map(({ acte, libelle, href, direct, variante }) =>
        direct ? (
          <Formulaire key={acte} action={href} version={examen.version}>
            <Bouton variante={variante}>{libelle}</Bouton>
          </Formulaire>
        ) : (
          <BoutonLien key={acte} href={href} variante={variante}>
            {libelle}
          </BoutonLien>
        ),
      )}
    </section>
  );
};
