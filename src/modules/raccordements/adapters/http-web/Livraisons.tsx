import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../platform/web/components/Carte.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { chemins } from './chemins.ts';
import type { LivraisonPresentee } from './presentLivraison.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly livraisons: readonly LivraisonPresentee[];
  readonly debut: string | undefined;
  readonly suite: string | undefined;
  /** Something may be sent at all. */
  readonly relivrable: boolean;
}

/** What was sent to a webhook. */
export const Livraisons: FunctionComponent<Props> = ({ livraisons, debut, suite, relivrable }) => {
  const { webhooks: textes } = useTextes();
  return (
    <Carte titre={textes.livraisons}>
      {livraisons.length === 0 ? (
        <p class="govuk-body">{textes.aucuneLivraison}</p>
      ) : (
        <Lignes livraisons={livraisons} relivrable={relivrable} />
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
              {textes.plusAnciens}
            </BoutonLien>
          )}
        </p>
      )}
    </Carte>
  );
};

const Lignes: FunctionComponent<Pick<Props, 'livraisons' | 'relivrable'>> = ({ livraisons, relivrable }) => {
  const { webhooks: textes, etat, actions } = useTextes();
  return (
    <Tableau
      legende={textes.legendeLivraisons}
      lignes={livraisons}
      cleDe={({ id }) => String(id)}
      colonnes={[
        { cle: 'message', titre: textes.message, enTete: true, rendu: ({ message }) => message },
        { cle: 'date', titre: textes.date, rendu: ({ date }) => date },
        { cle: 'etat', titre: etat, rendu: (livraison) => <BadgeEtat {...livraison.etat} /> },
        { cle: 'reponse', titre: textes.reponse, rendu: ({ reponse }) => reponse },
        { cle: 'prochain', titre: textes.prochain, rendu: ({ prochain }) => prochain },
        {
          cle: 'actions',
          titre: actions,
          rendu: ({ id, message, relivrable: passee }) =>
            relivrable && passee ? (
              <Formulaire action={chemins.relivrer(id)}>
                <Bouton variante="secondaire" complement={message}>
                  {textes.relivrer}
                </Bouton>
              </Formulaire>
            ) : (
              ''
            ),
        },
      ]}
    />
  );
};
