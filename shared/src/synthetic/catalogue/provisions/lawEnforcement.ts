import { provisionsOf } from '../legalProvision';

/** City appearance, roads, green land, gas and property management. */
export const cityProvisions = [
  ...provisionsOf('cityAppearance', [
    ['11', '户外广告须整洁维护，大型的先经同意', 'Outdoor advertising is kept up; large ones need consent'],
    [
      '34',
      '乱扔、乱涂、不按规定倾倒等可警告罚款',
      'Littering, scribbling and wrong dumping: warning or fine',
    ],
    [
      '36',
      '擅设大型广告、擅自占街堆搭可罚款',
      'Unapproved hoardings, storage and structures in streets: fine',
    ],
  ]),
  ...provisionsOf('cityRoads', [
    [
      '35',
      '挖路现场设标志围挡，完工清场报验',
      'Road works are marked and fenced, then cleared and inspected',
    ],
    [
      '42',
      '违规占路、挖路及不设防围等罚二万元以下',
      'Improper occupation or digging of roads: up to 20,000 yuan',
    ],
  ]),
  ...provisionsOf('cityGreening', [
    ['27', '擅占绿化用地责令退还，可罚款', 'Occupied green land is returned; a fine is possible'],
  ]),
  ...provisionsOf('gas', [
    ['35', '燃气经营者设置防护装置并定期巡检维护', 'Gas suppliers fit protection and patrol regularly'],
    ['45', '无证经营燃气罚五万至五十万元', 'Unlicensed gas supply: 50,000 to 500,000 yuan'],
    ['48', '不设防护、不巡检、不除隐患罚一万至十万元', 'Neglected gas facilities: 10,000 to 100,000 yuan'],
  ]),
  ...provisionsOf('property', [
    [
      '63',
      '擅改、擅占共用部位：个人一千至一万，单位五万至二十万元',
      'Misused common parts: persons 1,000-10,000, organisations 50,000-200,000 yuan',
    ],
  ]),
];
