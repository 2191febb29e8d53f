import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { filDeMonCompte } from './filDeMonCompte.ts';
import type { SessionPresentee } from './presentSessions.ts';
import { textesSecurite } from './textesSecurite.ts';

export const SessionsPage: FunctionComponent<{ readonly liste: readonly SessionPresentee[] }> = ({
  liste,
}) => {
  const textes = textesSecurite(usePage().langue);
  const { sessions } = textes;
  return (
    <Layout
      titre={sessions.titre}
      chapeau={sessions.chapeau}
      filAriane={filDeMonCompte(textes, sessions.titre)}
    >
      <Tableau
        legende={sessions.legende}
        cleDe={({ id }) => id}
        lignes={liste}
        colonnes={[
          {
            cle: 'navigateur',
            titre: sessions.navigateur,
            enTete: true,
            rendu: ({ navigateur }) => navigateur,
          },
          { cle: 'adresse', titre: sessions.adresse, rendu: ({ adresse }) => adresse },
          { cle: 'depuis', titre: sessions.depuis, rendu: ({ depuis }) => depuis },
          { cle: 'vue', titre: sessions.vue, rendu: ({ vue }) => vue },
          {
            cle: 'action',
            titre: sessions.action,
            rendu: ({ id, navigateur, depuis, courante }) =>
              courante ? (
                <strong>{sessions.celleCi}</strong>
              ) : (
                <Formulaire action="/mon-compte/sessions/fermer">
                  <input type="hidden" name="id" value={id} />
                  <Bouton variante="secondaire" complement={sessions.complement(navigateur, depuis)}>
                    {sessions.fermer}
                  </Bouton>
                </Formulaire>
              ),
          },
        ]}
      />
      {liste.length > 1 ? (
        <>
          <p class="govuk-body">{sessions.conseil}</p>
          <Formulaire action="/mon-compte/sessions/fermer-les-autres">
            <Bouton>{sessions.fermerAutres}</Bouton>
          </Formulaire>
        </>
      ) : (
        <p class="govuk-body">{sessions.seule}</p>
      )}
    </Layout>
  );
};
