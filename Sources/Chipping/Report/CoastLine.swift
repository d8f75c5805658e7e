package import Geometry

/// The land of the earth, drawn for a map of the world.
///
/// Made of Natural Earth's countries at 1:110 million (public domain), as the wheel of geopandas 0.14.4 has
/// them in `datasets/naturalearth_lowres`: with shapely, buffered by 0.02° and united, rings of less than 0.2
/// square degrees and lakes of less than 3 left out, simplified to 0.3° and rounded to a tenth of a degree.
/// Lakes are rings of their own, for an even-odd fill.
package enum CoastLine {
  /// The rings, the longest first, each without its first point at its end; in degrees.
  package static let rings: [[Point]] = table.split(separator: " ").map { ring in
    let digits = ring.utf8.map { digit($0) }
    func tenths(_ i: Int) -> Int { digits[i] * 90 + digits[i + 1] }
    return stride(from: 0, to: digits.count - 3, by: 4).map { i -> Point in
      Point(x: Double(tenths(i) - 1800) / 10, y: Double(tenths(i + 2) - 900) / 10)
    }
  }

  /// The digits of base 90 are the printable characters from `$` on, without the backslash.
  private static func digit(_ character: UInt8) -> Int {
    Int(character) - 36 - (character > UInt8(ascii: "\\") ? 1 : 0)
  }

  /// A point is two digits of tenths of degrees east of 180° W and two of tenths north of 90° S.
  private static let table = """
    7..O6V.s6S.~6C/762/D61/R6(/^61/g65/w65096-0B680^6T1+6d106y1A6w1N6|1]791l7C1}7i1w832*8y2.9)229020902,992-\
    942(981|961s901n921i9d1Y9h1P:/1E:81L:91Y:G1`;71K;L1R;V1L;X1O;i1L;p1Q<$1q<%1};}2'<%2*;r2,;k2&;[2%;S2*;?2%\
    ;*2*:x2::}2B:w2G;'2P;62Q;:2X;M2W;f2a;w2b<;2V<[2]<Z2g<+3&<:30<535<C3:;u31;u3+<)3)<(3%;j2x;d2{;f3$;Z3';f3-\
    ;d3/;J34;>3$;72~;+2g;/2];82Y;62V;*2V:y2M:u2T:j2U:_2S:e2M:`2K:R2O:b25:X27:Z22:T21:X2(:Q2(:I2,:C2;:22N:32^\
    9k2p9`3%9Y3&9U2}9U3*9M3+9F3(9H2v9b2a9j2a9j2[:)2N:'2J9t2P9p2J9w2F9v2A9l289h279l2B9e2L9C2^932j902t8~2x8f2l\
    8C2l8C2`8,2V7|2E8%2?7j2+7R2+7H1~7=2-7%2-7%2:6z2?7&2T6{2k7.2s7l2o7q2u7s3.7a3>7Q3A7P3I7o3I7l3T7u3P813W843a\
    8J3g8S3v8v3{8}4$8v438z4C944I914A974=9+439.4*984(984$9G4)9W3}9{4-:44(:D40:C4@:H4F:Q4J:Y4B:b4B:e4P:Z4R:Y4X\
    ;.4[;94a;/4f:U4_:E4h:G4r:B4{:G5&:o59:`5B:N5?:D58:F529~4|9v4n:,4b9~4U9s4S9j499^4:9W429K41924Z8y4O8k4M8^4R\
    8V4u93539^5T:05i:V5m:f5v;05w;O5p;C5m;M5g;W5j<)5b<W5Q<W5J<<5B;d5H;s5A;u52<.5-</51<)56<05:<H53<P56<I5=<b5G\
    <t5C<z5J<r5O<w5U<o5]=15Y=65S=*5Q=*5L=25I=A5K=C5Q=|5`>)5_=z5X>T5`>`5Y>k5`>a5f>f5j?)5g?[5W?b5]?W5d?K5e?N5j\
    ?I5u?j6/@*6,@,6&?~5y@,5o@*5a@55Z?x5E@(5D@B5T@<5Y@A5a@65b@45g@<5q@/5y@A6%@?6-@I6'@E5y@O5w@K5~@]6'@r6'A(5}\
    @{6*@z65A_68AV6=Ac6CBD6MBh6KC56QCB6YCZ6^Cl6ZC`6WCu6VCx6QDC6SDc6KD`6ED36:DV68D[62Dq66Ec6.Ed66F.64F>6/FC6(\
    F=6$FY5sFd5~Ft5yGT5zGM6(G[6-H[6&I$5tIa5tIi5pIh5hIt5fJ_5gJq5^J}5aJu5gJz5lKS5jL$5aL$58Kf54Ky5$Kw4xKe4zK?4q\
    Jx4`Jj4gJO4_JJ4bJA4^J44_J$4NJ%4KJ04HJ/49J%49I|41J%4,Io4'Ik3wI[3tIX3jIJ3aI<42IA4@IJ4JIZ4MJ54mJ<4zJ14yJ+4q\
    Il4fId4sII4oI14_I84WHn4THn4[H_4]HQ4WGm4VG&4+G54*GD3}GJ4'GU4&Ge3vGe3mG]3cGW3FGD31F~2oFp2iFd2nFL2`FI2UF42I\
    F22DF<2>FG2,FC1vF)1oF%2+F,2-F&25Er29Ex2GEn2KEL2AEW2PER2UE82DE/2DE*2?E727E723E?20EJ27EZ23E[2-EM2*E:1tED1o\
    EU1SEU1KEO1IEW1@ES10EM1/E50fDt0TDc0ND_0QD@0FD<0;D70;D60FD)0ICj05Ch0/D-/dD2/PD0/?Cc.{C_/&Cb/-CQ/4CH/DC6/H\
    C8/PC//PC&/'C-/&C3.oCP.UCQ.@CX.1CQ.0C<.?C/.fBz.xBx.sB|/<Bm/tBZ/hBN/kBO0&BH05B<0?B20SB)0TB'0JAu0LAt0IAa0G\
    Ab0?A[09AM03A0/uA0/p@x/j@t/2@o/1@j/)@m/&@d.~@[.t@R.~@3/k@*0E?p0A?b0M?g0Q?d0T?P0`?F0o>p0l>F0r>=1%>+0z=f1,\
    =W1C=B1B=J1+=X0|=_0i=a0u=g0s=e0g=i0a>$0b><0y>A0d>S0]>_0O>Q0<>J0:>I0->1/{>1/w=o/o=m/g=I/V=*/O=$/I<p/H<g/c\
    <g/s<U03<C0E<=0^<30d;v1.;q1.;t1=;j1*;Z1@;l0w;|0`;z0W<-0L<30*<<0$<E/j<n/F<i/?<{/3=b/B=b/4=Q.i=@.N<O-e<D-O\
    <@-C<G-:<D-)<Q,m<T,E<M,7<2,(;s+m;r+f;{+U;z+A;]+1;`+,;[*r;C*T;0*D:s*8:R*9:4*0:(*69~*F:&*O9c*~9X+U9@+~9@,:\
    9G,Q9R,a9S,n9K,}9N-(9A-L8}-t9,.C9(.I8z.S8`.N8O.d87.b7k.S7P.W /@.p/@.x/7/$/*.x/..p/*.n.x.v.f.y.Y/-.U/).O/\
    -.O/9.;/K.=/O-s/U-O/m-</g,Q0',=07,:0<,?0F,80T+r0q+r0y+d1,+T17+J1N+:1T+;1D+Z0|+e0d+q0X+k0T+T0h+S0u+71++<1\
    ,+@14+31=*|1a*p1k*Z1q*42O*22i*93)*13D*A3C*F39*C3L)q3_)l3n)`3r)^3z)B43)?4<)24D)-4M(o4N(M4['`4j'T4h'V4a'14\
    W'44h'>4k'<4n&u4Y&|4U&s4M&^4F&H48%c4(&O4H&U4U&A4P&44V&$4S&%4]%z4a%m4_%]4f%]4l%U4p%Y4v%e5&%t5%&05,&)52&/5\
    6%a52%R55%A5?%f5H%o5H%m5C&'5C%N5Z%T5`%s5e&%5o&Z5y&r5r((5m(p5`)*5g)95f)X5m)`5i)j5p*&5f*45m*55e*Q5i+C5Z+65\
    U+l5V+v5P,&5U+w5Y+}5^,75_,I5V,f5S-)5T-(5Z-15]-A5Y-A5P-G5W-O5W-S5b-=5l->5w-J5~-W5}-p5m-h5h-z5f-z5[.,5d.85\
    ].55U.>5N.P5_.Q5j.o5h.|5c.}5^.v5W.}5R.{5M.h5F.N5G.?56-x5*-w4~-l4}-T4j-O4V-_4T-h4C-v4E.V41.r40.t3x.{3m//3\
    c/63f/<3q/74%/04+/@40/P4=/I4L/=4T/H4`/A4x/m4z0*4m0<4l0?4V0P4N0_4T0o4e144B104;1^4*1b3}1n3x1n3l1B3X0]3X0.3\
    70E3E0j3O0s3I0j3C0p310}3,133-1=381>311D3-0g2p0`2q0_2z0p3'0U3%0V2}072r022l002d082]/p2V0%2U/k2S/b2A/[2F/a2\
    </W20/Y27/R2C/S29/N2:/S27/Y1z/81f.|1P.|1B/.0~/*0m.}0m.x0t.l1-.n13.d1A.U1>.H1F.(1D.*19-X1?-<11-41(-70t-/0\
    P-C0,-R0&-q0--w01-|0B.B0H.D0@.:0'.50).5/p.//j.V/k.g/d.i/Y.c/9.s/$/$.~/2/*/N.|/Y/)/[/4/b/9/q/:0&/G0-/C0%/\
    <0'/%0-/-0*/806/<09/D0J/40_/50l//0r/51//51'/21*/.1:/(1;.{1K.u1R.j1`.a2$._2?.N2G.72L.52M..2E.&2Z-}2Z-s2c-\
    y3%-p3*-j3(-d34-g3V-b3s-N4,-G41-54--$3d,U3_,%3M+W3B+L3(+H2e+92[+/2W*n2&*41v*.1i*/1R*91Q*41_*+1^*$1d){1c)\
    v1Y)i1J)d1+)b1-)O1')L0j)K0k)B0r)?0x)B0{)<0i)30e(~0S(y0P(r0e(i0a(`0T(Y0N(M0A(E0K(40=(500(/0.(%/a(5/Z(Y/i(\
    k/Y(o/d(w/g)-/r)*/x)>/q)A/n)4/h)6/s)^/o)s/s)t0)*H0)*l0/*y06+m04+{0),*/V,E/0-6.|-A/%-E.{-O/0-d/.-h/*-d/$-\
    h/$-u/-.,/9.2/>.>/J.J/G.M/G.h L$$YL$$$$$$$$$$Y$-$`$]$[%.$b%L$Z&K$R&i$U'Q$P(-$V(/$Z'A$^&y$d''$p'%$t&W$~'<\
    $|'f%+'G%4&h%7&K%B&H%M&V%I'5%H'j%Q'f%Y'i%]'|%[(}%h*U%f+C%n+S%d+^%g,(%_,n%^,s%b,h%i,Z%j,O%y,~%v-?%o-~%r.,\
    %z.4%u.z%m/+%t/b%l0R%z0S&(0F&;0R&J0N&S0y&l1X&|1_&z1L&q1.&m1(&f1-&_0x&[0e&L0}&@10&11;%s1:%n0r%^02%O/J%O/o\
    %C/C%>/B%6/]%,1E$q1T$i2N$x3:$t3N$|4o%+4d%54(%34&%?4l%O5Q%U6)%`6;%f6>%j63%l6=%t6^%{6r&,74&'79&/7S&*7x&,7}\
    &(8r&99)&896&09P&89b&4:1&9:G&7:R&1;%&4;V&<;j&G<?&:<a&F=<&O>)&c><&a>S&S>o&M?/&R?`&M?h&@?g&;?T&5?V&1?b&1?V\
    &&?j%}?u%~@7&9@]&>@l&IA6&TA^&UAk&_A|&UB_&RC+&TCJ&fCm&WD:&YD]&bDq&YE@&TEc&[F@&YF|&_G%&hG4&XG=&WH3&WH?&MHT\
    &HHz&CI1&GIc&<I{&2JY&0K&&'Jn%nJM%gJ4%SJ3%KJ@%@JR%?JV%:I}%6Ii%%J5$qJj$hJo$c 2m743e7>4~7=5c755O714N705:7,5\
    M7/5U7+5K7&6:7-6X7+6_7'5p6w6'6v5n6h5n6^5z6V5Z6R5m6M5o6D5e6C5q6;5[6:5g665c625G615S6*5S6&5;6'5U5z5Y5r5G5p5\
    35y565r5+5m5S5l4x5[4N5W465I3X5<3P563J5)3:4|3>4t344b3&4a2r4i2^4i2<5*255:2'5C2+5J2$5N2.5Z2=5^2C5j2)5d1x5g1\
    {5s2<5q2$5z1m5{1w6*1^6?1P6C1P6G156M0G6L0*6V0T6Z/r6a/s6f0d6o0g6r0L6v1+7'1'7,1_702.7-2H732~7,2l70 Em*BEh*9\
    EA*8E.*-D{*.Dk*6Ds*JDk*fDY+-D^+)DZ+2Dc+,DZ+>D^+QDb+YDc+QD|+dEJ+nEX+}EY,,Ea,4Ee,,Ei,-Ef,2Ei,7Em,5Eo,<E|,J\
    F/,NF<,DFH,CFF,HFR,[Fg,`Ff,eF_,hFe,jG',_G3,cG8,]G.,SG),BGX,'Gd,4Gh,]Gp,nG~,GH*,JH2,BH<+vHU+gH^+SHh+RHj+G\
    H~+5I&+-I**tH~*PHd*'Ha)qHO)mH;)`H-)gH.)lG{)cG])kGR)}GC*(GD*4G?*-G6*+GA*<G@*CG.*/G&*3Fw*FFY*QF&*J /D6,/i5\
    }/j5y/}5{0,5t0D5p0W5c0E5^0l5U0{5K105K1-5C0v580Y5F0L5D0K5?0h520o5(0k4|0F5+0`4t0C4x/c55/E50/<54/C5;/k5=/h5\
    @/k5E/x5O/r5W/M5`/S5c/85l.|5h.15o.)5s.25w.%5w-}6&.464.N66.G60.N6*.W62.r66/(6+/'6% G<-nH*-XH8-GHI-AHK-<HB\
    -;HD-4HS,~HY,~HY,zHi,rHh,oHK,tH8--H+-1Gx-+Gy-$Gq,|Ga,~GM--G>-*GH-5GA-HFr-ZFk-UFa-cFr-iFc-iFQ-vFe-|Fu-wFy\
    -cG)-^ 7L3g7I3k7S3n7N3s7P3z7`3y7a4$7Z4*7M4,7L467F417@4@7L4R7a4S7V4H7l4I7`487j477t4*7{4)8)3t853s8/3i833d8\
    *3^7a3^7J3U7D3X7[3e ,>6+,G5u,k5k,j5g,Y5f,`5b,]5^,85c+I5[+C5a+-5b*{5k+P5o*v5p*q5t+*5x*g5{*v6++661+@6/+<6+\
    +R6.+`6)+l6.+}5|,'6%+{6/ Ev.5Eo.(ED.&EC-zEK-qEe-yEd-tE_-uEQ-lEc-OEc-HE]-EEX-IE^-QES-MEQ-PER-TEK-ZEK-dEE-\
    bEF-GE<-HE=-[E5-cEB.*EK.1El.- =R2R=Z2O=R2N=K2@=N24=_2-=}2.=~2A=v2E=x2L=r2L=t2U>+2V=|2b=t2`=s2W=p2i=d2l=Y\
    2{=d2z=d3'=u3'=u36=c38=M32=52{ -o7-.Q75.i71.q77/57:10740Q7)0f7)0,6s/P6n/[6m/T6k/]6f/16X/C6T/(6N.)6Q.(6V.\
    :6X.56`.U6].86e.U6n.C6x.u6z.<6z E/.;E-.6E8.-E,.,E)-wD{-pDw-VDu-YDj-UDf-[DY-`DM-[DI-aD:-bD9-oD/-zD/.2D5.8\
    DD.7DF.?DV.CD|.jE:.ZE'.D Ga2:G_1}GY1vG:1qG,1eG%1iG%1qFV1jFa1bFY1PFS1LFN1PFP1YFF1dFg1zG+1zG521G<2-GP2:GV2\
    FGU2RGY2XGe2ZGj2D 1d3U1p3U1m3R2)3O2&3G2-3I223=2-341}361}3?1q371k371r3<1h3>1I3>1H3A1N3E1J3G1]3^1q3g $Z5M$\
    v5K%/5B$p5<$p53$k50$L57$J5;$45<$/5?$15C$&5A$*5<$$58$$5a$W5N$V5H$]5F =N,a=Z,;=X,8=U,==S,;=T,/=9+8=(+2<u+8\
    <m+U<y+j<t,*<y,6=1,:=?,F=A,O=E,N KV)IKN)EKH)IKN)QK@)[KH)cKI)qK4*3KE*+KO)tKO)zKT)wKV)pKe)lKp)nKk)_Kc)_ F*\
    .mF&.dE}.nEy.iE|.bEy.]Em.bEm.oEg.sEW.jEU.mEY.uEf.|Ei.xEy/$Ey/,F&/' 6G5G6E5@6P596C515x5)5N5-5X525B575T5<5\
    ?5>5E5E5U5F5e5@5t5E6&5B665G EY0)E[/vES/jES/YEk/TEl/GE`/QE^/NEV/TEH/TEL/[EH/ZEC/aEA/oEE/lEI0) ,96L,;6G,56\
    B+T6<+E6<+C6?+V6C*x6D+46Q+c6H+t6G+f6P+o6T+z6S,&6K CZ-tC`-hCl-`Ci-CC^-CCH-TC&.&B{.6BY.[Bp.YC5.9C?.9CG.2CU\
    .%CQ-x >46C?D6T?X6V?`6Q>Q6;>26(>45{>G5r=|5r=y5w=g5z=e6$>(64=z66>76> H+3LGw3OGq3AG{36Gz3/Gs35Gl3.Gm3`Gg3j\
    Gh3xGq3}Gm4&Gr4(Gx3i /(0W/50P/?0Q/i0;/D06/K0</A0?/;0H.w0N.s0P.v0R.V0K.h0V H12yH42mH%2kGw2aGg2hGb2]GU2]GT\
    2gGY2oGe2oGk3*G~2wH*2u -g6@-b6K-W6O-76T-;6X-o6T-x6Q-v6M.,6H.~6I/06A.v6< Jz)8K6)QK;)IKB)MKE)IK5)4K9)/K))+\
    J{(vJn(nJS(sJV(~ ,e62,q67-466-763-.6.-=6*-;5|,|5x,[6),[6,,p6+ -R7$-N7&-g7'.:6x.N6n..6d-b6d-V6h-^6o-L6o-;\
    6w 0F(20O(&0k'x0f's0V'v0K'o0@'p/|'z/d(00-'~05(/ /s0709050I0*0E0&010(0*/{/{0&/f0'/g0+/{0+/q04 9b6r9u6v:H6\
    k:.6f9v6T9j6T9T6Z9]6^9:6j926r9N6u Hu-GH^-?HO-EHP-HH_-GHb-LHd-GHi-HHq-OHp-THv-U .y53.z5./-5+/$5(.j5/.Q5$.\
    M5*.@5).H5..M5@ /~&,0&&=06&C0I&*0D%}0-%z/{%z0$%~/a%~/a&( Ck-CD*-:D=-9D@->DR-9DV-2Dr-*Dg-&D'-0Cd-9 *Q6=+3\
    63*i6)*]5}*[5y*A5t*%5~*865*/6; 7B3w7:3m7(3g6u3i6}3t6x3~72407F4*7@3~ E}/8Eu/;Ex/2Es//En/=Et/<Et/@En/HEw/H\
     -)6S-16O-,6B,w6A,l6B,l6H,[6H,Z6P 2}%B3/%=35%.2G%$1}%(2$%,2B%22Y%B HO)MHK)6HH)8HA)1H8)2H+)JH+)OH<)K C06s\
    C-6jBs6hBE6oB=6vB06xB`7' E`/7Ef/8Ee/2El/:Ek/1Ea/$EZ/+ Fj1lFt1oF}1iFw1cFn1dFk1^Fd1a '(4K'-4H'$4C&u4?&p4B&\
    n4G -z67-S6$-H6$-A6--G67-Q6: *C6M*j6[+,6]++6U*~6Q*Q6K ,=6n,m6i,x6`,@6e,I6h,>6j 0^%+1/%*1<%21F%.1@%$0p%% \
    16(91P(A1Y(=1H(61C(91;(5 0u390x341.321%3-0s320q35 :h6`:Q6Z:?6^:F6`:@6d:U6f ;(6v:t6p:V6o:96p9x6x:U6| A+.f\
    @x.`@t.i@r.w@v/,A,.p D30&D*0)D*02D@09DB05D<0+ E`--E_-'EA-&EA-*EI-,EO-) F7.:F?./F?.&F9.'F9-vF2.. H/6HH'6@\
    GL6>G86EG=6LGJ6N %n%<%t%@&,%>&@%3&-%1 *=3G*'3J)j3V)g3_*'3Y )E4%)B3u)J3m)53})64& $x5,%)5+%;5'%35$$w5( /_5\
    P/L5M/I5R/N5X/`5V /%61/*66/A65/T6,/36+ 9&2X9,2Q9+2D8}2A8v2V 9F499I449C4,98429746 ?`(Z?p(V?q(S?n(O?^(N <}\
    6{=f6|=>6u=36w=86z Eo,sEe,sEk,|Ev-(F2-* I$-VH}-NHy-XHg-dHp-c *F%n*H%r*n%p*_%j )r%p)y%s*8%l*%%m ,]&%-:&%-\
    @%z,m%z &a0@&]0>&Y0A&Z0B %Y4d%Z4`%T4^%G4c //4y/64w/14q/*4u .a4z.h4~.v4~.j4v -F5b-?5^,w5e-,5m $$5s$%5{$<5\
    x$15t -Z6B-T6>-:6A-M6I +m6a+V6Z+F6^+O6b -G6e-56_--6b-'6j +o6g+b6e+P6e+[6j 11/619/719//1.// /D0)/T/~/J/|/\
    >0& 0c0(0c0$0T/~0U0) /D1%/L0{/J0t/H0z /80}/D0~/D0{/90y 0p3U1%3S103M0y3P 9f2:9b2*9F249H29 9(2k9*2c9&2Z8z2\
    d :x1x:h1t:[1x:^1| Ce6hCb6dC(6`CC6o JW+TJS+RJG+YJ8+j Ko,+Kq+}Ke+}Kh,* L$,8L$,2Kr,.Kq,2 JX,9J`,3J`,3J[,2 \
    J(,mI|,mIx,sJ%,p E8,yEA,|EI,sEE,r It,vIi,wIh,}Io,{ IR-5IK-6IG-<IN-8 Fw-9Fv-AFz-HF|-@ IB-=I>-9I:-<I3-K F1\
    -[F&-ZF$-_F.-` FQ-`FT-WF7-]F9-c E&.xE8/2E=/<E?/3 EU/AEb/>EV/2EV/< EE/QEQ/MEO/DEJ/I EJ0LEC0]EQ0nEV0k L$5z\
    L$5sKr5vKr5v Hh6CH]6?H96DH<6G &b0;&m02&a0. ,.63,G62,>6+ -Y6]-@6[-=6_ />0g/C0m/G0^ ;q1|;a1q;X1v E---E9-'D\
    |-$ JY,;JR,>JR,F It-+Iz,wIq-+ I_-3Ij-(IX-4 Gl67G{60GT62
    """
}
