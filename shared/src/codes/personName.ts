/** Common surnames of two characters; every other surname is the first character. */
const doubleSurnames = new Set([
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '司徒',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '端木',
  '东方',
  '独孤',
  '南宫',
  '长孙',
  '宇文',
  '闻人',
  '轩辕',
  '澹台',
  '淳于',
  '单于',
  '太史',
  '申屠',
  '钟离',
]);

/** The surname with a star for each character of the given name: 张*, 欧阳**. A name of one character is hidden whole. */
export function maskName(name: string): string {
  const characters = [...name.normalize('NFKC').trim()];
  if (characters.length <= 1) return '*';
  const double = characters.length > 2 && doubleSurnames.has(characters.slice(0, 2).join(''));
  const surname = characters.slice(0, double ? 2 : 1);
  return surname.join('') + '*'.repeat(characters.length - surname.length);
}
