/** In a time that does not depend on where they differ. */
export const memeEmpreinte = (une: string, autre: string): boolean => {
  if (une.length !== autre.length) return false;
  let ecart = 0;
  for (let place = 0; place < une.length; place += 1)
    ecart |= une.charCodeAt(place) ^ autre.charCodeAt(place);
  return ecart === 0;
};
