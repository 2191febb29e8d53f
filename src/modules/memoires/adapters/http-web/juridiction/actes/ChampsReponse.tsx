import type { FunctionComponent } from 'preact';
import { ChampTexteLong } from '../../../../../../platform/web/components/ChampTexteLong.tsx';
import { LONGUEURS } from '../../../../domain/limites.ts';
import { Relances } from '../../commun/relances/Relances.tsx';
import { textesDe } from '../textes/textesDe.ts';
import { erreurDuChamp, type ContexteDActe } from './ContexteDActe.ts';
import { valeurSaisie } from './valeurSaisie.ts';

/** What the prestataire asks, and the words that answer. */
export const ChampsReponse: FunctionComponent<ContexteDActe> = (contexte) => {
  const { examen, langue, saisie } = contexte;
  const { texte } = textesDe(langue).acte;
  return (
    <>
      <Relances relances={examen.relances.filter(({ ouverte }) => ouverte)} langue={langue} />
      <ChampTexteLong
        champ="texte"
        {...texte.REPONDRE_A_LA_RELANCE}
        valeur={valeurSaisie(saisie, 'texte')}
        erreur={erreurDuChamp(contexte, 'texte')}
        longueurMax={LONGUEURS.texte}
        requis
      />
    </>
  );
};
