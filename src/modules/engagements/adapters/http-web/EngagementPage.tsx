import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../platform/web/components/ListeResume.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { chemins } from './chemins.ts';
import type { EngagementDetaille } from './presentEngagement.ts';
import { useTextes } from './useTextes.ts';

/** Number and état first; then what was ordered, and the mémoires that claim it. */
export const EngagementPage: FunctionComponent<EngagementDetaille> = (engagement) => {
  const textes = useTextes();
  const { un } = textes;
  const titre = un.titre(engagement.numero);
  return (
    <Layout
      titre={titre}
      marque={<BadgeEtat {...engagement.etat} />}
      filAriane={[{ libelle: textes.titre, href: chemins.racine }, { libelle: titre }]}
    >
      <Carte titre={un.resume}>
        <ListeResume elements={engagement.resume} />
      </Carte>
      <Carte titre={un.postes}>
        <Tableau
          legende={un.postes}
          lignes={engagement.postes}
          cleDe={({ numero }) => numero}
          colonnes={[
            { cle: 'poste', titre: un.poste, enTete: true, rendu: ({ numero }) => numero },
            { cle: 'libelle', titre: un.libelle, rendu: ({ libelle }) => libelle },
            { cle: 'statut', titre: un.statut, rendu: ({ statut }) => <BadgeEtat {...statut} /> },
            {
              cle: 'montant',
              titre: textes.montant,
              aligne: 'droite',
              insecable: true,
              rendu: ({ montant }) => montant,
            },
          ]}
          pied={[{ libelle: textes.montant, valeur: engagement.total }]}
        />
      </Carte>
      <Carte titre={un.memoires}>
        {engagement.memoires.length === 0 ? (
          <p class="govuk-body">
            {un.sansMemoire} {un.nommer(engagement.numero)}
          </p>
        ) : (
          <MemoiresLies {...engagement} />
        )}
      </Carte>
    </Layout>
  );
};

const MemoiresLies: FunctionComponent<EngagementDetaille> = ({ memoires, totalDesMemoires }) => {
  const textes = useTextes();
  const { un } = textes;
  return (
    <Tableau
      legende={un.memoires}
      lignes={memoires}
      cleDe={({ numero }) => numero}
      colonnes={[
        {
          cle: 'memoire',
          titre: un.memoire,
          enTete: true,
          insecable: true,
          rendu: ({ numero, href }) => (href === null ? numero : <Lien href={href}>{numero}</Lien>),
        },
        { cle: 'deposeLe', titre: un.deposeLe, insecable: true, rendu: ({ deposeLe }) => deposeLe },
        { cle: 'etat', titre: textes.etat, insecable: true, rendu: ({ etat }) => <BadgeEtat {...etat} /> },
        {
          cle: 'montant',
          titre: textes.montant,
          aligne: 'droite',
          insecable: true,
          rendu: ({ montant }) => montant,
        },
      ]}
      pied={[{ libelle: un.total, valeur: totalDesMemoires }]}
    />
  );
};
