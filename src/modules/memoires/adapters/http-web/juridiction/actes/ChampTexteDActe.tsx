import type { FunctionComponent } from 'preact';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { LONGUEURS } from '../../../../domain/limites.ts';
import { textesDe } from '../textes/textesDe.ts';
import { erreurDuChamp, type ContexteDActe } from './ContexteDActe.ts';
import { valeurSaisie } from './valeurSaisie.ts';

/** A word that goes with the act, and that may be left out. */
export const ChampTexteDActe: FunctionComponent<ContexteDActe> = (contexte) => {
  const { acte, langue, saisie } = contexte;
  const { texte } = textesDe(langue).acte;
  return (
    <ChampTexteLong
      champ="texte"
      {...texte[acte === 'REORIENTER' ? 'REORIENTER' : 'TRANSMETTRE_POUR_TAXATION']}
      valeur={valeurSaisie(saisie, 'texte')}
      erreur={erreurDuChamp(contexte, 'texte')}
      longueurMax={LONGUEURS.texte}
    />
  );
};
