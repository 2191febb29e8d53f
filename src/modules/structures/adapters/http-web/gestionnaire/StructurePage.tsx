import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import { chemins } from '../chemins.ts';
import { ActesDeCompte } from '../dossier/ActesDeCompte.tsx';
import { DossierCarte } from '../dossier/DossierCarte.tsx';
import { ComptesCarte } from '../fiche/ComptesCarte.tsx';
import { IdentiteCarte } from '../fiche/IdentiteCarte.tsx';
import type { StructurePresentee } from '../fiche/presentStructure.ts';
import { ServicesCarte } from '../fiche/ServicesCarte.tsx';
import { StatutCarte } from '../roles/StatutCarte.tsx';
import { StructureInactive } from '../roles/StructureInactive.tsx';
import { useTextes } from '../useTextes.ts';
import { Acte } from './Acte.tsx';
import { EspacesCarte } from './EspacesCarte.tsx';
import type { UtilisateurPresente } from './presentUtilisateur.ts';
import { UtilisateursTableau } from './UtilisateursTableau.tsx';

interface Props {
  readonly structure: StructurePresentee;
  /** The first ones. */
  readonly utilisateurs: readonly UtilisateurPresente[];
  readonly erreurs: readonly ErreurDeChamp[];
}

/** Everything that a gestionnaire runs of one structure. */
export const StructurePage: FunctionComponent<Props> = ({ structure, utilisateurs, erreurs }) => {
  const { gestionnaire, fiche, comptes, services, utilisateurs: gens } = useTextes();
  const { id, active } = structure;
  return (
    <Layout
      titre={structure.designation}
      surtitre={fiche.consultation}
      marque={<BadgeEtat {...structure.statut} />}
      erreurs={erreurs}
      filAriane={[
        { libelle: gestionnaire.titre, href: chemins.gestionnaire },
        { libelle: gestionnaire.mesStructures, href: chemins.gestionnaire },
        { libelle: structure.designation },
      ]}
    >
      <StructureInactive active={active} />
      <IdentiteCarte
        structure={structure}
        action={active && <Lien href={chemins.modifier(id)}>{fiche.modifier}</Lien>}
      />
      <EspacesCarte structure={structure} />
      <ComptesCarte
        structure={structure}
        action={active && <Lien href={chemins.ajouterCompte(id)}>{comptes.ajouter}</Lien>}
        actes={(compte) => <ActesDeCompte structureId={id} compte={compte} />}
      />
      <ServicesCarte
        structure={structure}
        action={active && <Lien href={chemins.ajouterService(id)}>{services.ajouter}</Lien>}
        actes={({ id: serviceId, nom, actif }) =>
          active &&
          actif && (
            <Acte action={chemins.fermerService(id, serviceId)} libelle={services.fermer} complement={nom} />
          )
        }
      />
      <Carte
        titre={gens.titre}
        id="utilisateurs"
        action={<Lien href={chemins.utilisateurs(id)}>{gens.tous}</Lien>}
      >
        <UtilisateursTableau structureId={id} utilisateurs={utilisateurs} />
      </Carte>
      <DossierCarte structure={structure} />
      <StatutCarte structure={structure} />
    </Layout>
  );
};
