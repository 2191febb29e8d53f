import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../../../platform/web/components/Carte.tsx';
import { ChampChoix } from '../../../../../../../platform/web/components/ChampChoix.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { OngletsMemoires } from '../../listes/OngletsMemoires.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { OuverturePresentee } from './presentOuverture.ts';

/** Where a mémoire begins: for which structure, or from which draft. */
export const SaisirPage: FunctionComponent<OuverturePresentee> = (page) => {
  const { espace, ouverture } = textesDe(usePage().langue);
  const { structures, choisie, cle, brouillons, erreurs } = page;
  const [seule] = structures;
  return (
    <Layout
      titre={ouverture.titre}
      chapeau={ouverture.chapeau}
      filAriane={[{ libelle: espace, href: '/memoires' }, { libelle: ouverture.titre }]}
      erreurs={erreurs}
    >
      <OngletsMemoires courant="saisir" />
      {seule === undefined ? (
        <Encart>
          <p>{ouverture.consultation}</p>
        </Encart>
      ) : (
        <Carte>
          <Formulaire action="/memoires/saisir">
            <input type="hidden" name="cle" value={cle} />
            {structures.length === 1 ? (
              <>
                <input type="hidden" name="structure" value={seule.valeur} />
                <p class="govuk-body">{ouverture.commencerPour(seule.libelle)}</p>
              </>
            ) : (
              <ChampChoix
                champ="structure"
                libelle={ouverture.structure}
                options={structures}
                valeur={choisie}
                erreur={erreurs[0]?.message}
                requis
              />
            )}
            <Bouton>{ouverture.commencer}</Bouton>
          </Formulaire>
        </Carte>
      )}
      {brouillons.length > 0 && (
        <Carte titre={ouverture.brouillons}>
          <ul class="govuk-list">
            {brouillons.map(({ libelle, detail, href }) => (
              <li key={href}>
                <Lien href={href} complement={libelle}>
                  {ouverture.reprendre}
                </Lien>{' '}
                <strong class="cp-numero">{libelle}</strong>
                <span class="cp-tableau__secondaire">{detail}</span>
              </li>
            ))}
          </ul>
          <Lien href="/memoires/recherche?etats=BROUILLON&tri=etat">{ouverture.tousLesBrouillons}</Lien>
        </Carte>
      )}
    </Layout>
  );
};
