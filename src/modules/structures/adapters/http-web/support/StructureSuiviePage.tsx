import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../platform/web/components/ListeResume.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { ActionsTableau } from '../historique/ActionsTableau.tsx';
import { AccesTableau } from './AccesTableau.tsx';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import type { StructureSuiviePresentee } from './presentStructureSuivie.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly structure: StructureSuiviePresentee;
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
}

export const StructureSuiviePage: FunctionComponent<Props> = (props) => {
  const { structure } = props;
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout
      titre={structure.titre}
      marque={<BadgeEtat {...structure.statut} />}
      filAriane={[{ libelle: textes.titre, href: cheminsDuSupport.racine }, { libelle: structure.titre }]}
    >
      <Carte titre={textes.fiche}>
        <ListeResume elements={structure.elements} dense />
      </Carte>
      <Utilisateurs {...props} />
      <Reclamations structure={structure} />
      <Carte titre={textes.historique}>
        {structure.actions.length === 0 ? (
          <EtatVide phrase={textes.sansAction} />
        ) : (
          <ActionsTableau actions={structure.actions} />
        )}
      </Carte>
      <AccesTableau acces={structure.acces} />
    </Layout>
  );
};

const Utilisateurs: FunctionComponent<Props> = ({ structure, debut, suite }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Carte titre={textes.utilisateurs}>
      {structure.utilisateurs.length === 0 ? (
        <EtatVide phrase={textes.sansUtilisateur} />
      ) : (
        <Tableau
          legende={textes.utilisateurs}
          lignes={structure.utilisateurs}
          cleDe={({ id }) => String(id)}
          colonnes={[
            {
              cle: 'nom',
              titre: textes.nom,
              enTete: true,
              rendu: ({ id, nom, courriel }) => (
                <>
                  <Lien href={cheminsDuSupport.personne(id)}>{nom}</Lien>
                  <div class="cp-tableau__secondaire">{courriel}</div>
                </>
              ),
            },
            { cle: 'role', titre: textes.role, rendu: ({ role }) => role },
            { cle: 'espaces', titre: textes.espaces, rendu: ({ espaces }) => espaces },
            {
              cle: 'connexion',
              titre: textes.derniereConnexion,
              rendu: ({ derniereConnexion }) => derniereConnexion,
            },
          ]}
        />
      )}
      {(debut !== undefined || suite !== undefined) && (
        <p>
          {debut !== undefined && (
            <BoutonLien href={debut} variante="secondaire">
              {textes.debut}
            </BoutonLien>
          )}{' '}
          {suite !== undefined && (
            <BoutonLien href={suite} variante="secondaire">
              {textes.suite}
            </BoutonLien>
          )}
        </p>
      )}
    </Carte>
  );
};

const Reclamations: FunctionComponent<Pick<Props, 'structure'>> = ({ structure }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Carte titre={textes.reclamations}>
      {structure.reclamations.length === 0 ? (
        <EtatVide phrase={textes.sansReclamation} />
      ) : (
        <Tableau
          legende={textes.reclamations}
          lignes={structure.reclamations}
          cleDe={({ id }) => String(id)}
          colonnes={[
            {
              cle: 'demandeur',
              titre: textes.demandeur,
              enTete: true,
              rendu: ({ id, demandeur }) => <Lien href={cheminsDuSupport.reclamation(id)}>{demandeur}</Lien>,
            },
            { cle: 'date', titre: textes.deposeeLe, rendu: ({ date }) => date },
            { cle: 'statut', titre: textes.statut, rendu: ({ statut }) => statut },
          ]}
        />
      )}
    </Carte>
  );
};
