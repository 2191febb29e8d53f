import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import type { TextesSaisis } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import { DemandesEnNombre } from './DemandesEnNombre.tsx';
import type { AbonnementPresente } from './presentAbonnement.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  /** Where the decision is posted: this page of the list. */
  readonly action: string;
  readonly demandes: readonly AbonnementPresente[];
  readonly choisies: ReadonlySet<string>;
  readonly saisie: TextesSaisis;
  readonly suite: string | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
}

/** The requests for espaces that wait for the gestionnaire. */
export const AbonnementsPage: FunctionComponent<Props> = (props) => {
  const { action, demandes, choisies, saisie, suite, erreurs } = props;
  const { gestionnaire, demandes: communs } = useTextes();
  const { abonnements, mesAbonnements, enNombre } = useTextesDesAcces();
  return (
    <Layout
      titre={abonnements.titre}
      erreurs={erreurs}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: abonnements.titreCourt },
      ]}
    >
      {demandes.length === 0 ? (
        <EtatVide phrase={abonnements.vide} />
      ) : (
        <Formulaire action={action}>
          <Tableau
            legende={abonnements.legende}
            lignes={demandes}
            cleDe={({ id }) => String(id)}
            selection={{
              nom: 'ids',
              libelleDe: ({ demandeur, structure }) => enNombre.selection(demandeur, structure),
              choisies,
            }}
            colonnes={[
              {
                cle: 'demandeur',
                titre: communs.demandeur,
                enTete: true,
                rendu: ({ demandeur, courriel }) => (
                  <>
                    {demandeur}
                    <div class="cp-tableau__secondaire">{courriel}</div>
                  </>
                ),
              },
              { cle: 'structure', titre: communs.structure, rendu: ({ structure }) => structure },
              { cle: 'espace', titre: mesAbonnements.espace, rendu: ({ espace }) => espace },
              { cle: 'niveau', titre: mesAbonnements.niveau, rendu: ({ niveau }) => niveau },
              { cle: 'date', titre: communs.date, insecable: true, rendu: ({ date }) => date },
              {
                cle: 'actions',
                titre: communs.actions,
                rendu: ({ id, demandeur }) => (
                  <Lien href={cheminsDAcces.abonnement(id)} complement={demandeur}>
                    {communs.examiner}
                  </Lien>
                ),
              },
            ]}
          />
          <DemandesEnNombre saisie={saisie} erreurs={erreurs} avecNiveau={false} />
        </Formulaire>
      )}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {enNombre.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};
