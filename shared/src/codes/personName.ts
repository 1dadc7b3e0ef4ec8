/** Surnames of two characters (复姓) in use; every other surname is the first character. */
export const doubleSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 南宫 独孤 端木 西门 申屠 轩辕 长孙 宇文 鲜于 闻人 澹台 淳于 ' +
    '公羊 太史 钟离 百里 东郭 呼延 单于'
  ).split(' '),
);

/** The surname with a star for each character of the given name: 张*, 欧阳**. A name of one character is hidden whole. */
export function maskName(name: string): string {
  const characters = [...name.normalize('NFKC').trim()];
  if (characters.length <= 1) return '*';
  const double = characters.length > 2 && doubleSurnames.has(characters.slice(0, 2).join(''));
  const surname = characters.slice(0, double ? 2 : 1);
  return surname.join('') + '*'.repeat(characters.length - surname.length);
}
