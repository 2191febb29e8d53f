import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../../platform/web/components/BoutonLien.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../../platform/web/components/Layout.tsx';
import { Tableau } from '../../../../../../../platform/web/components/Tableau.tsx';
import { nomDeChamp } from '../../../../../../../platform/web/nomDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { ConflitPresente } from './presentConflit.ts';

/** Two people, or two tabs, wrote at once: neither text is lost before one is chosen. */
export const ConflitPage: FunctionComponent<ConflitPresente> = (page) => {
  const textes = textesDe(usePage().langue);
  const { conflit } = textes;
  return (
    <Layout
      titre={conflit.titre}
      surtitre={textes.memoire(page.numero)}
      filAriane={[{ libelle: textes.espace, href: '/memoires' }, { libelle: textes.memoire(page.numero) }]}
    >
      <Encart ton="attention">
        <p>{page.qui}</p>
        <p>{page.differences.length === 0 ? conflit.identique : conflit.rienPerdu}</p>
      </Encart>
      {page.differences.length > 0 && (
        <Tableau
          legende={conflit.tableau}
          colonnes={[
            { cle: 'champ', titre: conflit.champ, enTete: true, rendu: ({ champ }) => champ },
            { cle: 'enregistre', titre: conflit.enregistre, rendu: ({ enregistre }) => enregistre },
            { cle: 'vous', titre: conflit.vous, rendu: ({ vous }) => vous },
          ]}
          lignes={page.differences}
          cleDe={({ champ }) => champ}
        />
      )}
      <Formulaire action={page.action} version={page.version}>
        {page.champsCaches.map(({ champ, valeur }) => (
          <input key={champ} type="hidden" name={nomDeChamp(champ)} value={valeur} />
        ))}
        <BarreActions>
          <Bouton name="action" value="enregistrer">
            {conflit.garder}
          </Bouton>
          <BoutonLien variante="secondaire" href={page.action}>
            {conflit.reprendre}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </Layout>
  );
};
