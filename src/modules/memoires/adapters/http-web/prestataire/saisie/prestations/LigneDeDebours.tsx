import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../../../platform/web/components/Bouton.tsx';
import { Champ } from '../../../../../../../platform/web/components/Champ.tsx';
import type { ErreurDeChamp } from '../../../../../../../platform/web/ErreurDeChamp.ts';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { LONGUEURS } from '../../../../../domain/limites.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { DeboursAffiche } from './presentPrestations.ts';

interface Props {
  readonly debours: DeboursAffiche;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const LigneDeDebours: FunctionComponent<Props> = ({ debours, erreurs }) => {
  const textes = textesDe(usePage().langue);
  const { prestations } = textes;
  const { champ: racine, rang, numero } = debours;
  const erreurDe = (nom: string): string | null =>
    erreurs.find((erreur) => erreur.champ === `${racine}.${nom}`)?.message ?? null;
  return (
    <fieldset class="cp-ligne-saisie" data-ligne={rang}>
      <legend class="cp-ligne-saisie__numero">{prestations.unDebours(numero)}</legend>
      <div class="cp-ligne-saisie__large">
        <Champ
          champ={`${racine}.libelle`}
          libelle={textes.champs['debours.libelle'] ?? ''}
          valeur={debours.libelle}
          erreur={erreurDe('libelle')}
          longueurMax={LONGUEURS.libelle}
          requis
        />
      </div>
      <Champ
        champ={`${racine}.montant`}
        libelle={textes.champs['debours.montant'] ?? ''}
        type="decimal"
        suffixe="€"
        valeur={debours.montant}
        erreur={erreurDe('montant')}
        attributs={{ 'data-debours': '' }}
        requis
      />
      <div class="cp-ligne-saisie__pied cp-ligne-saisie__large">
        <Bouton
          variante="discret"
          name="action"
          value={`retirer-ligne:${racine}`}
          complement={prestations.leDebours(numero)}
          attributs={{ 'data-ligne-retirer': '' }}
        >
          {prestations.retirer}
        </Bouton>
      </div>
    </fieldset>
  );
};
