import type { FunctionComponent } from 'preact';
import { BarreActions } from '../../../../platform/web/components/BarreActions.tsx';
import { Bouton } from '../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { Champ } from '../../../../platform/web/components/Champ.tsx';
import { ChampCases } from '../../../../platform/web/components/ChampCases.tsx';
import { Formulaire } from '../../../../platform/web/components/Formulaire.tsx';
import type { OptionDeChoix } from '../../../../platform/web/components/OptionDeChoix.ts';
import type { FormErrors } from '../../../../platform/http/FormErrors.ts';
import { ADRESSE_MAX } from '../../domain/adresseDeWebhook.ts';
import { chemins } from './chemins.ts';
import { PageDeRaccordement } from './PageDeRaccordement.tsx';
import { messageDe } from './saisieDe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly application: { readonly id: number; readonly nom: string };
  readonly options: readonly OptionDeChoix[];
  readonly url: string | undefined;
  readonly etats: readonly string[];
  readonly erreurs: FormErrors;
  readonly envoi: string;
}

export const CreerWebhookPage: FunctionComponent<Props> = ({
  application,
  options,
  url,
  etats,
  erreurs,
  envoi,
}) => {
  const { webhooks: textes, annuler } = useTextes();
  const { id, nom } = application;
  return (
    <PageDeRaccordement
      titre={textes.creer}
      surtitre={nom}
      erreurs={erreurs}
      maillons={[
        { libelle: nom, href: chemins.application(id) },
        { libelle: textes.titre, href: chemins.webhooks(id) },
      ]}
      etroit
    >
      <Formulaire action={chemins.creerWebhook(id)} champsObligatoires>
        <input type="hidden" name="envoi" value={envoi} />
        <Champ
          champ="url"
          libelle={textes.adresse}
          indice={textes.adresseIndice}
          valeur={url}
          longueurMax={ADRESSE_MAX}
          requis
          erreur={messageDe(erreurs, 'url')}
        />
        <ChampCases
          champ="etats"
          libelle={textes.etats}
          indice={textes.etatsIndice}
          valeurs={etats}
          options={options}
          erreur={messageDe(erreurs, 'etats')}
        />
        <BarreActions>
          <Bouton>{textes.creer}</Bouton>
          <BoutonLien href={chemins.webhooks(id)} variante="secondaire">
            {annuler}
          </BoutonLien>
        </BarreActions>
      </Formulaire>
    </PageDeRaccordement>
  );
};
