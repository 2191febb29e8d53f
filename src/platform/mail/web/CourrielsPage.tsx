import type { FunctionComponent } from 'preact';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { EtatVide } from '../../web/components/EtatVide.tsx';
import { Layout } from '../../web/components/Layout.tsx';
import { Lien } from '../../web/components/Lien.tsx';
import { Pagination } from '../../web/components/Pagination.tsx';
import { Tableau } from '../../web/components/Tableau.tsx';
import { textes } from './textes.ts';

export interface CourrielListe {
  readonly id: number;
  readonly a: string;
  readonly sujet: string;
  /** "4 mai 2026 à 15:57:58" */
  readonly date: string;
}

interface Props {
  readonly langue: Langue;
  readonly courriels: readonly CourrielListe[];
  readonly suivante: string | undefined;
  readonly page: number;
}

export const CourrielsPage: FunctionComponent<Props> = ({ langue, courriels, suivante, page }) => {
  const t = textes[langue];
  return (
    <Layout titre={t.titre} chapeau={t.chapeau}>
      {courriels.length === 0 ? (
        <EtatVide phrase={t.vide} action={{ libelle: t.accueil, href: '/' }} />
      ) : (
        <Tableau
          legende={t.legende}
          lignes={courriels}
          cleDe={({ id }) => String(id)}
          colonnes={[
            {
              cle: 'sujet',
              titre: t.objet,
              enTete: true,
              rendu: ({ id, sujet }) => <Lien href={`/demo/courriels/${id}`}>{sujet}</Lien>,
            },
            { cle: 'a', titre: t.destinataire, rendu: ({ a }) => a },
            { cle: 'date', titre: t.date, insecable: true, rendu: ({ date }) => date },
          ]}
        />
      )}
      <Pagination page={page} suivante={suivante} />
    </Layout>
  );
};
