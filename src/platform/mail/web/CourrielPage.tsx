import type { FunctionComponent } from 'preact';
import type { Langue } from '../../../kernel/domain/Langue.ts';
import { Carte } from '../../web/components/Carte.tsx';
import { Layout } from '../../web/components/Layout.tsx';
import { ListeResume } from '../../web/components/ListeResume.tsx';
import { textes } from './textes.ts';

interface Props {
  readonly langue: Langue;
  readonly a: string;
  readonly sujet: string;
  readonly texte: string;
  readonly date: string;
}

const ADRESSE = /(https?:\/\/\S+)/;

/** The text of the mail, its addresses made clickable: what was sent as HTML is never shown as a page of ours. */
export const CourrielPage: FunctionComponent<Props> = ({ langue, a, sujet, texte, date }) => {
  const t = textes[langue];
  return (
    <Layout
      titre={sujet}
      filAriane={[{ libelle: t.titre, href: '/demo/courriels' }, { libelle: sujet }]}
      etroit
    >
      <ListeResume
        elements={[
          { cle: t.destinataire, valeur: a },
          { cle: t.date, valeur: date },
        ]}
      />
      <Carte titre={t.texte}>
        {texte.split('\n\n').map((paragraphe) => (
          <p class="govuk-body" key={paragraphe}>
            {paragraphe.split(ADRESSE).map((part) => (ADRESSE.test(part) ? <a href={part}>{part}</a> : part))}
          </p>
        ))}
      </Carte>
    </Layout>
  );
};
