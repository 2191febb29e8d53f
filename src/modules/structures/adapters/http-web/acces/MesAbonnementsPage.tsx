import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../platform/web/components/BadgeEtat.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { chemins } from '../chemins.ts';
import { Acte } from '../gestionnaire/Acte.tsx';
import { useTextes } from '../useTextes.ts';
import { cheminsDAcces } from './cheminsDAcces.ts';
import type { MaDemandePresentee } from './presentAbonnement.ts';
import type { MonAbonnementPresente } from './presentMesAbonnements.ts';
import { useTextesDesAcces } from './useTextesDesAcces.ts';

interface Props {
  readonly abonnements: readonly MonAbonnementPresente[];
  readonly demandes: readonly MaDemandePresentee[];
  readonly peutDemander: boolean;
}

export const MesAbonnementsPage: FunctionComponent<Props> = ({ abonnements, demandes, peutDemander }) => {
  const { monCompte } = useTextes();
  const { mesAbonnements: textes } = useTextesDesAcces();
  return (
    <Layout
      titre={textes.titre}
      chapeau={textes.chapeau}
      filAriane={[{ libelle: monCompte, href: chemins.monCompte }, { libelle: textes.titre }]}
      action={
        peutDemander ? <BoutonLien href={cheminsDAcces.ajouter}>{textes.ajouter}</BoutonLien> : undefined
      }
    >
      {!peutDemander && (
        <EtatVide
          phrase={textes.sansStructure}
          action={{ libelle: textes.demanderRattachement, href: chemins.demander }}
        />
      )}
      {peutDemander && abonnements.length === 0 && <EtatVide phrase={textes.vide} />}
      {abonnements.length > 0 && <Ouverts abonnements={abonnements} />}
      {demandes.length > 0 && <Demandes demandes={demandes} />}
    </Layout>
  );
};

const Ouverts: FunctionComponent<Pick<Props, 'abonnements'>> = ({ abonnements }) => {
  const { mesAbonnements: textes } = useTextesDesAcces();
  return (
    <Tableau
      legende={textes.legende}
      lignes={abonnements}
      cleDe={({ cle }) => cle}
      colonnes={[
        { cle: 'structure', titre: textes.structure, enTete: true, rendu: ({ structure }) => structure },
        { cle: 'espace', titre: textes.espace, rendu: ({ espace }) => espace },
        { cle: 'niveau', titre: textes.niveau, rendu: ({ niveau }) => niveau },
        { cle: 'validite', titre: textes.validite, rendu: ({ validite }) => validite },
        { cle: 'etat', titre: textes.etat, rendu: ({ etat }) => <BadgeEtat {...etat} /> },
        {
          cle: 'actions',
          titre: textes.actions,
          rendu: ({ renoncer, espace, structure }) => (
            <Lien href={renoncer} complement={`${espace}, ${structure}`}>
              {textes.renoncer}
            </Lien>
          ),
        },
      ]}
    />
  );
};

const Demandes: FunctionComponent<Pick<Props, 'demandes'>> = ({ demandes }) => {
  const { mesAbonnements: textes } = useTextesDesAcces();
  return (
    <Carte titre={textes.demandes} id="demandes">
      <Tableau
        legende={textes.legendeDemandes}
        lignes={demandes}
        cleDe={({ id }) => String(id)}
        colonnes={[
          { cle: 'structure', titre: textes.structure, enTete: true, rendu: ({ structure }) => structure },
          { cle: 'espace', titre: textes.espace, rendu: ({ espace }) => espace },
          { cle: 'niveau', titre: textes.niveau, rendu: ({ niveau }) => niveau },
          {
            cle: 'statut',
            titre: textes.statut,
            rendu: ({ statut, motif }) => (
              <>
                <BadgeEtat {...statut} />
                {motif && <div class="cp-tableau__secondaire">{motif}</div>}
              </>
            ),
          },
          { cle: 'date', titre: textes.date, insecable: true, rendu: ({ date }) => date },
          {
            cle: 'actions',
            titre: textes.actions,
            rendu: ({ id, retirable, espace }) =>
              retirable && (
                <Acte action={cheminsDAcces.retirer(id)} libelle={textes.retirer} complement={espace} />
              ),
          },
        ]}
      />
    </Carte>
  );
};
