import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import type { StructureTrouvee } from './presentStructureTrouvee.ts';

interface Props {
  readonly q: string;
  /** Null before any search. */
  readonly trouvees: readonly StructureTrouvee[] | null;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const ChercherStructurePage: FunctionComponent<Props> = ({ q, trouvees, erreurs }) => {
  const { demande, rattachements, creation, monCompte } = useTextes();
  return (
    <Layout
      titre={demande.titre}
      chapeau={demande.chapeau}
      erreurs={erreurs}
      filAriane={[
        { libelle: monCompte, href: chemins.monCompte },
        { libelle: rattachements.titre, href: chemins.rattachements },
        { libelle: demande.titre },
      ]}
    >
      <Carte>
        <Formulaire action={chemins.demander} methode="get" nom={demande.titre}>
          <Champ
            champ="q"
            type="search"
            libelle={demande.recherche}
            indice={demande.indice}
            valeur={q}
            largeur={30}
            erreur={messageDe(erreurs, 'q')}
          />
          <Bouton>{demande.rechercher}</Bouton>
        </Formulaire>
      </Carte>
      {trouvees?.length === 0 && (
        <EtatVide phrase={demande.aucune} action={{ libelle: creation.lien, href: chemins.creer }} />
      )}
      {trouvees && trouvees.length > 0 && <Trouvees trouvees={trouvees} />}
    </Layout>
  );
};

const Trouvees: FunctionComponent<{ readonly trouvees: readonly StructureTrouvee[] }> = ({ trouvees }) => {
  const { demande, rattachements, publiques, gestionnaire } = useTextes();
  return (
    <Carte titre={demande.legende}>
      <Tableau
        legende={demande.legende}
        lignes={trouvees}
        cleDe={({ id }) => String(id)}
        colonnes={[
          {
            cle: 'structure',
            titre: rattachements.structure,
            enTete: true,
            rendu: ({ designation }) => designation,
          },
          {
            cle: 'identifiant',
            titre: rattachements.identifiant,
            insecable: true,
            rendu: ({ identifiant }) => identifiant,
          },
          { cle: 'ville', titre: publiques.ville, rendu: ({ ville }) => ville },
          {
            cle: 'actions',
            titre: gestionnaire.actions,
            rendu: ({ id, designation }) => (
              <Lien href={chemins.demanderA(id)} complement={designation}>
                {demande.choisir}
              </Lien>
            ),
          },
        ]}
      />
    </Carte>
  );
};
