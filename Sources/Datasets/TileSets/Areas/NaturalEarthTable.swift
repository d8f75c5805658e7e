/// The table behind `NaturalEarth`.
///
/// Natural Earth's 241 countries at 1:50 million (public domain), as Debian's r-cran-rnaturalearthdata 0.1.0
/// has them, made by `Tests/DatasetsTests/Fixtures/natural_earth.py`: simplified with shapely 2.2's
/// `coverage_simplify` to 0.03 degrees, so that neighbours keep one border, and rounded to 1/200 of a degree.
///
/// A line is a country: six columns, then its parts, between `#`. Parts stand between spaces, the rings of a
/// part between `!`. A ring is its first point, in units east of 180° W and north of 90° S of three digits
/// each, and the steps to the next points. Digits of base 90 are the printable characters from `$` on,
/// without the backslash. A step has the sign in its lowest bit: below 80 it is one digit, below 890 two,
/// the first of them 80 or more; else three digits follow the digit 89.
enum NaturalEarthTable {
  static let text = """
    Afghanistan#AFG#Asia#Asia#Southern Asia#South Asia#*=_'0<u^Ub?3$u/>ud'uI'S+uh+r=l/I1;=uA`59b&b[`UC77C23V;\
    FM:S2Q890Y9C$3BMAEGYdI?GOK7CK?<K@;%u73?t?r/u3$d.u;BM5+MolDKFf>E-Cu[lu))Y/?55n7?$C5I?;7I4vArrOAM/G(MRA6C'A\
    3U*M29$/3QEuAWQ'51>IH/&1^=[5h)h.E:M&I3K?M`;7hE7M;r*M&n-U3E&=@AEM9/vEYv^[j%I(uM$U+W3I5??W4ut@x|GK*y7uVulPu\
    <u@w0w8.F&e;u(IJwbN1(/g*B)]$P2o&Du9wJ)_eosm'2K,`$C0=8-@4X3u:eu(u6*fu$B2aL(:T_'>Dk5R%<H4:g24+NF(BEVEk3u,06\
    %N=gW*;4+B<D,_)R2ZDsJ0V2@84;]@4T$u*:u_Ja$DNu@PaR:H4Vu(vaZ>]6v4(Fu,68D8u_bue?8&uP,u41VKV-T8B&0/c'<9BMVIP+]\
    @8%4BF8e6VBc(06N(H;XMF7H4<<*D/P,F@@Z4s*T'N9B$@2<F&L9T*4L<NHLRJ_TH_0i1u&QDY7d%GP)e00?1?3p?v7JuE>O]7>(]@u*Z\
    u&FuJ6L_]JuR]k8J(u47%GE?.+J'uXFF*JFH&k3Z*@3eUU,34f9pA&-
    Albania#ALB#Europe#Europe#Southern Europe#Europe & Central Asia#(w}';(,u$CNTg_aP]8,25$C87a0V44+ZnP/ZE498b\
    '[;h(W=94W$QD^F?:W0-X*>)09'ABQ/I7?^7Ot3W7/`+^E$/@O$1A'1I=5A&W8%H/@QkufgEBCTT/,0+>Ia'68VB_%i.X3q:]DB&aO>
    Algeria#DZA#Africa#Africa#Northern Africa#Middle East & North Africa#(`)'0+.KbAAU[G+7J36E5l;uS$?B^(A)jDtE\
    S1M/u5ShC7u%MGbrW35+M&^2OJhDp,G21P=u$CZfJu/0`uau1uZu%.1v8|=u'QDSctXu/@rBu9.`/uv6vG:u;Gu/Au-&ODuM<='u+-CjO\
    rM7G+K0CvVwE,?(u'Hu;LQ2E]M6%u6@v$QuuS.-u0uru&uj~$7z~$/hv=uvy9xQE5zruGwlbA$?.YH)6Fe>>$29a&u0A<[>U4upD?0U_;\
    4uG.K,^FAkuSeUL(g/T~$=1~$4NuOqw3v&~$2+|F$ui$xH.LL8uJu(u>auRu,<.]*u8o]8u4-u,/@26:,auF$u(,u04uVFcNRNu(uLqFu\
    8Bu&Bu]u*uF0B:$>76dH,P.8%B3B'P,4V4J)g,v$X.4<i>0u]8B&vy-vR)8*$<1N,@kX5DC<dJKD;J3sAP9Z8u6Aa'_,X'oEs:J%0A<18\
    <T%.uYu,;</Bu$+N(u4HqTa<XXRFkHv>qB&e5]*L>LgeJu&LuBJmHuFBw@8ui4u8'u8]X6vT(u<LxN$T1R7u$YL-X.uLVu]>oBDNc4HCu\
    cEu*.J.1Tu./m;mST-u*:
    Andorra#AND#Europe#Europe#Southern Europe#Europe & Central Asia#(Ol'<MS7K+9.)H*6@8u(307
    Angola#AGO#Africa#Africa#Middle Africa#Sub-Saharan Africa#(j(&*|R(T->,vo&u}3u<&H(xL*vg$R1N=N`:7.A+M(U2`@b\
    Nd6U)I2KDOHIHfuHv-6-u$0Z$J32(_BuJ:D2H$u6=u6$s20uP8L<F&q6ZXPu*8uR4uH0T+=n.U81vc%vZ+:-2G%l9u=,u5Ju/(ubAv7)u\
    K4UJW][PjBu+.Y+;&I,[-IA5-;2U(M:AR2HBB0u:-u<'D*u6Le%Z/]%>00J2,.Y2uO,GAu/*G-u=$W2u/%?Cu)/fHb%1S'|G$$~$1/<uO\
    PuWcIcUFIuyujv$ubzIu=vSIU2j(u%7f)S.Q4Q@t,uE)u?(u=6n*Q'S*W4M<WZMVG6vY&~$35&ut+A,ulu8EL?0u-4C$Y5lIu1MuY&K6K\
    %O9d-2um4g$u$-vJ5cL<TZ6T<u>u&voLvkVuF6uRuauyFu:mVu8Xou2FeLuP$uV<v('VIk+TEVIH5gfu:3kCT)c3eCeAm$<6@8,7A(/uN\
    uT,<)c*LuGvgu/vV1uBuMugSu2=i7<,0v<Hu,J (ge&,t<:ViN*244NR0]<eLD)HMNE+)u-EbhKGUA@C$uA)u?+-u?3;V8g/_
    Antarctica#ATA#Antarctica#Antarctica#Antarctica#Antarctica#'&@$_rS/b?S3uxOu=`rdQOf'33T5V)+5E'(3H9,CM'dFl&\
    [4G<E)=C2G?9G./PE*Q&uAQK%9;u=Su9j^Au?5O&f0K&/7e`G9p&I6YE;9HUa;P'45u1+dOb[(AVQgEg%u*.8.u*(JD>&e)88B,L)s$:5\
    ;7SAO4K%93NC1AG?M6)D^6Y,IC`-+I;EE.1Pu3FU*u9-G&I+AAN92?%91=P=(EI$A.uGu.nLCHp,Y&h3>32=K-UIEEQ=u@M45*?E1u%)u\
    b@b&78C%OfE9.C@+9/n;g/4;u;/h%K0I);7+?,EFWbW-E@9<CC3GCJ)c%i(u<@B*:?=5v5QE7T/u4%J3^CKID1u<9v6?ua-AF)Lu6FX0v\
    c8e$T-53Y*u1/ubG?30AuL;L5Y[.GcKu&QLAc3u:MZO6u3u&u%u4G.CCCu%6O57Ea;u0?v@&*CQ5G;Q1n+5?DKu<6o&u$+>Wu2f:C5A^+\
    E;Y7^/uAYS)7/us)uaPZ-F?6EEAvn5uI3uQQue7u>*uT;u&.c4R$R-0r.G==uS5u/$%Wu_Ku*:s/$b_jX'NB]$:G;dMEuE2b0U;u'7n'd\
    Dp<uI0uE(J=V38SNUu02uVAu$?HKQduKEt<[$^/7?K1vJ%e+T=nGu^*`1U;vH3u(.uZ>D=Y?hMud/u?%ub4I,^*(=H5u4f4;AGu';u/-r\
    :^ej6n(O%(C6EA;b0u%-p5j9uc-u2%eC93uS)uO1u|GuP1uH$u&%i)67M7w3WwAdu=5uA/v|Yuv=y7I|'u3vnhlYv/=u^+x/)x5>wK*ux\
    +z=Rj%u)-h$Y,uC&x?5I?RYu_dvauCuR;o=ugAwc%y$9vw9-Mujtu1AvW[wS?vf,xfRytN|fJu~8v?6uG7u)3v7%]3|cu?{Lrs7u01)UI\
    KuUEwp%xl?vK%vK@y)sw/av7guUXuhX0C<EmKu>M,5W'p:d7;9@ALAuZfuH3umKx:nc=uFY:KuBKo)i$:H'NB.u>.w61~$10+uD;RCBdu\
    Qru)Eu^7uQ3v9)xQ*xI$wNIwDAx](uw.ua2_=uBYg5P5c^<Eu<pe9u@-uJ6v_.vXCuc+v8<umHw_Fa2u(.uX%X+iGaSu0=u43Z%v03vg2\
    u>14?]9m+~$.]uOwk;yi1xR$Z+q;uj5uv%vn,u)'v3*u3'u+,uU5vj1Z5w./vs(:Av^+yO'U)I3m)P-<7W[u$I_)_*u:3u87vL%vs@uP$\
    wi4wJ%xgFuX)uEAylpv13l+NIgKuZKu*bu&1us@J7,OMEu-I;;g9v*1vg'vR$u]+yVu]v>eu6@u$8xeu&u6>uBHvD*w6avqRu6,m(u,.v\
    R'uo,w2BvJ6vX4vu&{TDv81vLCu]$v0.uN2]IBSbOu7?=Qu]9uo*wJ:vgBg6u.'us<v>u:vqu:vJeuZquBPuPFu(6v8&w0ZxRawPAwaOu\
    uHuP*u>4u@0qBu:@sJxL6x_>],Z'ua*v.:vs*uV%uJ]vg0vw:u>6u$(~$:]Pu,8v,6iNw16u'6u1(Y)vf*~$8peK*dL0mY]uW4u[%v%)y\
    -Av/'yKTw`XvI6ujHu`@-eF_w,v&u}u&uD*u<Hu<u(u*Jv<Ru*0wP]u(&u]-uqVyFuBu@LuX<xDu0wwPv$2vJ@vaLvBL|*qxu6wD<vH1v\
    H(v,8u&4uJNxT7v}@u>&uD2O2K&K8YLZVL>uJBaP_gv>uTZ6uP*u>'uJ&wNC_0u4Ju$Rv&kF81Hv~3v=9v50;8L2k*@:d8uI0W2*H@Xc2\
    X:u_ou(:vg8w2Cc.gLhcW<$8ue+uZ1us&v4cw$XuT:uD0aZu.u8eX$D7<uU-ud>v/NYT=N]<Z2a&u<3uZOi3qC_&gP]aR6k8s@E@u'2/6\
    H6i(u(KuH?u$-i9u>nuTuQ_$uF0uL(u$H6u,DL/Nu9m,:L4Z*u06ue7q'uH0uN<uP4u4/NOSQrCjM5O(;g)zk(s'u<$uD1v8*v&4u$$ua\
    1u6CvH._.]L_,kE:pDGu*Eu,B]Du]euoVuJBw>TueBw8Nx,:{<qvN,w{8v*8v.4uB]vwMu,)uHFuVu&v8Eu@YuZMwLlu23v@1Z0u2Tu4i\
    aBu,<u8J=:u?608v*(u2ju29uH;w*6va&vB1u4&u,Xuc8u&;Vpv09xFGN,TNFVq,u8@Z'oE=rMnX^PC_)u4%uJ(o'x>BRgaouiu2u:3u:\
    Qa;0EdE67g5vP?i*u:@u<a]iu,'u(1aE$hu&Qg?v&Cv4+uV5vL*u::g(uF6uNJq6w2HvLJvXmvRNwm:u0,uR$wXVuJBg.qHLkDP)P?ZfV\
    hm@u&ZFu_Ju_,uq)u]).G^IpIQ36Cu6'vP*cAumuQJ`X5u*,v.$uP,u:$Z'ZAu<Eu<<o0u.%ueKucu/uoQ.@7JeDq]uBku,o:u8Nu(kJk\
    >u@>uX*uTau,<v6DveFuyu.ua>uo*vuBs(uV:uHZu&4uk%uTBu>&u622FQ<%B]JN2uV%u@Cs%:7j;QMu$Gk=u**u::u83PE$W:Ak>LX/i\
    (Nv$igVuI.u')Q6YVugNu{$u6GvH^uH&u<-86Iu((Tu)>;aFeu<Hu_4wNu6s8v@8va.w>Fym9u]3u*7u&Au>WuofvB7]7o[tGd'uQ:u):\
    `+_Ig;.CGQvdu-ua=u(8sLu$4X,v6$u>4u&-s=uH;u}=vHu9uu.u,:vo,vNQuL3w{1vHAuXHu,2v2*u0)v}Iy2IwX7w2%uV3vk5u01v_0\
    u>2u8D_+JK7jLSFSRKBE7?h=u-Y(SLAQIFW*AC=l1uM%d3-ID?k3:A/QAIf5j'uW,u1>b;O;u[YdE^Kuq7uDKvs*s4u>6]'HI9b%SuQuW\
    u7^j?[1uAMdplbu=u?`uE=hKlu-uO^7u5U@Es%u4+uR=v&Xu,F6g5iZLuRZwFJc(u62u*TqTuZDuDV4HR,uaFH>N6BP0u&Fciu&ZaZJue\
    8c:u$X]B)cB_u,FuFeua.u>DuF9u_Cvc.uB3u(6oV@au,Hu8%uyau}Zua0uBNu$mu*Zu<XBu0eRuPNu::xukwiRwm]u<$uXBvX&_&qguy\
    au:6uVXu>*ug-uR1uD$uyNvw,uZJx,auZ-v8.uF'uB+ua%vi:u82v8XvL2u02uL.u27k5u6+u_:uF)ue;u65V$u.6u@Lu:6u6-g5uH;v.\
    (v(,ug8uP8uHCuX-vR]u$1u<9]QvF,v0LuoBum8uL>v(u<%D<6J.w8%u*,uF@v>7v8EuP(u]7ukIuZ/z<u5wZ;usCL/TEu&%i0u*UvPIv\
    X7ueBvou*oJ1u*uTu2vVRw.<u}8vV8u@7X1u(5u6WumuKuFOu8%u(+u0=uVu'rpf?w9CuO;u?3CdR?uJ2u]*u>2u66u*@vB4uX:uJ2u&>\
    u('u&;i&v,+u&6q&o1s5s'u8.ucBv.Du{.q+u|Gw-UudSu*7ygZvcLvF6V2u}ca4v.:ve<v,@uN>u.(k7u0;u,*uB:qVRHu&0u<0u(/ua\
    =u43u(u;v>u/k;v&,v2Gu$*o.g+u:<u>uFu4uFu2V_:m,uD<ui,uD-vk+v>@vX)uBFuJ*uuAR7u,?8A<UP%uiVu$.umu&u&9v0Eo-ue`o\
    0a@v,%u};i7u*GX+N.w{1uk=uFAxV1uoCu02v2'o?gAug=u$*uD8uDBuD$Z=6`u($u0@u$)@MM^u9rMfu)`2?u*1u*Nv8Bu8Jv$2u}1uL\
    UvXu)>b)?CEuJIu<)u*(x(Gv$2uo$v.(ua$uB)uX0u>6Z-8u3,[a7e8P@w:/uD%u@3u>Eu<2c:u(2<H._%_V.T-i?uku)uH[V=k9ucWv>\
    9v:MvX(v(YuJNe.u./uBGu(+wH`uu7_OsM$MFYv*MkKu(YuqvEu$GuH(uBYH,&8u5u_+osNv20uaruVSu*+v(&uwVuP5v@)v}AuB(v@/v\
    mMu]3@5e?gfu(Iu('u{Cw{u1uP?o7H<.Ve.ink[DUnKu=,n$rfAuGi&Z0.MCGb1uA>uY8uh*u`FuG$qGu$Av.?vZO*=YCfjvE`uKPub.j\
    =u`(w7-u?Zv%B(;uiu/uq7uq;J;j7u3&uKMv[,u?'d3[+P1ZMpGl3n,u%1IL%u(QoU(p+=f]uCHEACW-u<u1u0dZ9(CM1uM0^)f(uC2u1\
    (u33t$lab2Y5Kju%9u'C^G?u[UAn&Y-l.u/*wSQV;q(w0+uF;8bP=u0Ak1<7?MIKu)M>9u0)Ju3`M@G,EbES33Eu07i+u2%gIu(^aS(p_\
    SuDA'Cs+q'@?;EuSMWCuR'uZCu}Hu.J_HN-(GX`vT^uL5uH-u<$@ECCt&uU)u3>h<zb1uY-utEur5vnEu99w)u&u+aE(d1'MuRu/Z=$;E\
    /W$p6ub2uQ?up`DKN;-=v'W[%I-P7u4$,9C5ur9.?u*/uB(k7$Cl5t1zGu%u%9*Av>+za,J-/;EAD7u.3&9O-u)-u5%*;uX9P%*u')Ej3\
    ;/'?v*7w,u+a$u>5v&Oa=u6129a7vi`D=ybWydITCz2(ug9g*J:wD@wJ4u2/xVu5v4GuJ1u*'e1cC1?<1P)s5u0*u<:o'uXCrGG9C+u=)\
    uK*)3o5u>5{m3v>Cv<6u,)o-@Cu6-um=vP/v$$vJEu>$e7yH/k1]=uD/uN%{TKvw9uF%v.5v2-u*=umC$~$=-~5j~$$~$=.{<(uT'u]5w\
    J%w6+o9u01v@0us*uT$~$12A~$1P^vs5vZMvc*~$3@CvN$}RE~$4JtuR%ua&nNu^Lv3@uN,w($W8uf0y|0~$;Gu8uU<u+.w`*u+,M0R&y\
    V,Z092u'*vAFb2D<L.um*R4A@wz]vd8un1wC$x/+u5,u9:uGL`.uGDunD}+su`8~$/7uNM8=:y>Su,$u:0u&'u>2uN*w]K{4`v$9u.3o'\
    o/u0*Z'uX(zo*vi)w:Au@Su$;uo6uV8vu6u$)uZ=umO{80w,%v:7{sgu@2uuPuU2u1*G:e.vB0xP8va6uPTz&qu}FuqZw~uBwlu2u>@u<\
    <X6N>uABu9<u~:{1ZvQ:u,HuF@vo.~$5<N~$5FXL>vIBv),d,;8'>u),w9B^0u1@;:]_u*<uk0u>*wg%uR,Z,->G2%4].g%6:GDu36vxB\
    zQPvYFuS>u=Bu?4n426EDM(v//wh,xU@w3Dx/u,ubPu<BuH8yNPk4u6Lut6u[%uM0yW&w5)vdVv'VS<IPagTR)_0u$u(>g(uk`uV'v6.u\
    LDe0uH&vZ1u<*uF%x0Ks7P109R7uo-xu.uD'wR`w$bu,3ug-X,R<ua@wZJoHM6uK:n*K<&F>Bu&,ukMv4Kg)V&u22uB.vRu'uR)uu%B2Q\
    RC():k:T,74p:O(K.04X,k:9@(HA6uzHvncv[>yd9v+2uI4uQ:ui:uq4R0a@i8]*v2-xipu,+w<Eu$%u6,tFu+<vKg<DuZXx((uo8vBLv\
    }gvX,w4:u23vgdui9u<$u`u$u..uH,u{JvmqvR:zwFvNCv*%L,HNu0u$u$@w,BvJ%ukCua9uT-uT&v<6v{*uL.u_5wu)w(=uw$vV<uL(x\
    uLws,vy5xc0xi+u}3~$.J.|JJu:2uuLu*La.uR*vP-wF?vy0yP3T0Rmu$uFgFuD+wof,?E7[+3YR3o(T;u;Mp;S-CtO=)?m$k0e&vD:x6\
    <uL0k(P4bJ7FJ>-TERkHg+uF(e3u83u2+u0ABh?ju/Uv)Qv?nNEu:0y*'w@*v.+v]7v.=vR)uZ.uP1yT_vBFuD3v22u<1v8:uN&ua+xo'\
    DIuV^u>9uZ,u46um)vX<vV)u0(N4FFf8v;<v)Xt0uQ+`.d6u(6u8gM_S0uG%u`7^2u-,IZu3u:W@up>uY2uU4KL>]uq0uk)u&-u6'uB/u\
    V;u>%x>4V.R8s(o%u>0uM4uWBv=Huz8wM2un'u3,wx'u12fLu1u4=Ve8N8u:&ui+T-JAIAQ3@1um)q+e'ua2vF*u:1uN-v.4{8+u$)q=i\
    5k,vJCuD=uD/u6'u@*ua:uJ,u&+v,'u]=u<0uD@x$8vg)xsUu8)v>BcV+]_2R)u*JuL%m+P>NXu_(u:)uXE$AYAu/n]Ou*(u@+uV6u(&u\
    efu8'q(vs_m,u,?uTbuDEuy9uc+u}?u0;vL$u.-vwUvc<uJ:_P?c-eF>a*w4l5N;Fj].Na2uH9u]/uH;vXu+mruk7u>(uL0uu.uP%uF2F\
    Mu?bKKF-e.Z0v4)uk@uT.uL@u8%q)u<9u80ua)xqu8u6$uN(uo<uJ.u6$v*Hw4'uc8w4:v2>wiiuZLueu.u.u,u8uLSsYFOHu=s?u4.u.\
    Iu*Getu>u1iuCu0$u(=ghT?Ju86uT2wT;>Hs@ZH5Xh:tRHHg$DL;JBT_cL<nJhT6Jqu2_LJ2/2u+2t&ud;;(3L2g:c:.],]TV&D3.d61)\
    A>-D6_.PC06+X5Z@N;Z,8ZD>,V$u.9P%D.684iI<$:<2LTa&a'_.ITe2N*uD7N-L</<O2+80>i/F@7@u.&F>>*u&$<BO*[8+Z0LXFa<uD\
    7u*(F7T).<781Hu_LP+Z.5D@LL(>EJ)N,u:Lu:,X<0@B8u,>J6sg14:2vgauF*v:HuHNo6gTs*v2Fu_Xv:Ju,'J-:QJW_=9;[&^)/@867\
    6 'E}$;kH7cU,M5u+AGtGu/(u'+9/u@A2;A1~$=1v/u++u+5^A~$7OEC.OF+Z.:u*:F.uiu&sJFDu,7T)u8,u_HN)<;veavLivJsuV_68\
    EHE.u?0eR:>,cT.]HI*34ckD8u$Jveu4uBkz>u&u.,v(0u&&v]+u>+v49w0Ou:5u:;u6?u4I6-2K)7;II?y-;^-YMV+Z%vL(vL$uT)J-D\
    9mnLC &hs$Nx(YR1,92n0u+,ux'Ibb=OEAI7vEu);OwvGv93n4r(u1'w1)vI/?(I@[%O*O2Q<CBu0NR.T&u6+u41vN/wD%u&(u40u.Ju+\
    <u)$uM;u11u1+u52u/J'2w_Bu*<@DvO@u+)u30u/Du)LA(A/vIu;u1*u58u-,[)9+u<O23ufWI+d(9,O>O,u1)S&U0Q6M.u-F/8<N/6<>\
    s<u2(u0?a-J$(<5V84q0u89u(Am;>%L8u'D)Lu(0uk7u$)u$%uy:u+<v78G4=<ua8uc$vy?u*2sLR.v0'ue8P+uchD4(<%T54S+t6M*ud\
    *u92Y.U6):XVvBXu06u4(R'uB9D*u=Ju1@Q:I,up,u%7r%v`VdL-<0NFc6V-LG<W2Q>9H%<DRq<v:>xLFN3u&W8l-hg6u&9uJu=<CTu5_\
    lueuS &ug$8Eu?@50EPA0v^+u`1;+I=7)x;_xMguvD^41.H2s2P&e36Eq3~$3F(uH&vi.uT4T8uG(O4K@+>08uo.:*K0$>u0.H8v,@w:1\
    iKCU%KuH)mCu')u%Y3u)&I9CuKM^3uQ?zQ< $G.$<BB:uP>cBuRBH<um%v<1u01vHMueMvJUvH[uF9uDAu>OgCZEV;;?y^3vC2xnNzUu$\
    ur>u;8u9@9B &'b$KXN<FF>Lu,Jv<*u<;j`uzEu=Gm3D&u46vaHu,>B)$MDA5du7/u9)>?17v|.u+/Q&u+:Q$u//u1%uY$u5&u/<u3*u?\
    &uE>u1.vKNd%y^Nn%S'Q&u587:.8e6{mTm0Z$LMaML(iHuP-k2RDuaHu,)u&3LGEO&Mu6(Psu02PQMITI &ah$;vu(Ru$@w<kvaBu,4ua\
    F|_uVv*6u$1P191u;IS9uQOw-pv;^vnr^?uGf8AIKun5u+)u+%v%(v%2O*d:I@%: %C[$H:uY+Q&M)-;m3V$u..L%R-R%uLDc(uyIH5O=\
    ,-u$3X=3I&9K/u=0w-*u)0uWPW&Y0tDud>u-D&>/6G0U*W$f?Q'O,%XI,E8)@2>VB_(_)a,u2(u>%u>/H3u47P7>Cu2E<5 %L}$FnyU?v\
    `<C6)<q,OD%4iNF0uxVb'b&JN]<w.$v6/v6-x>+kKPYw?f/+1E:= ,W}$?LO9u97uIICBQBuKc+,g0D8g@+4Y694H<u(0u@-TE+7ukAxR\
    (wk?D?u31udIu1-r%uv4 &Z=$HJy~uBbD3NB>T0V$u@9H<]$04r*d4K6/0uc<x.A]-PAWMf^`/J9.3F9L3EK &U}$N:(8T6X0u*0wk<F.\
    >6:JN,P3u$dT>*]:(k3P3$DB,e-k9cG^?vEWuK7uK1z5SI%`6 &hI$UQb/C(t]3H&<:8u<iggu4u*D:us_P0T'0Au7Y3Y$7]7]=dAM1A5\
    u%?u072/UGC+`09-;K=7A/ &j@$;9T*u8/v2's3vF$u<)_QuH/4=2SurEuA3^&5,5Dv?>921DC2v|] $J~$7?x,Cvs?uV9X5,-M'~$/xT\
    vE2U,;2D>w,6 'xb$FXWu*A8Q4v+6u~)N8v{>g8L<6HRRk8P&<G$GEE7u+:GkS(WA7u5* &5-$Jlue']94?)7QIT/.;-CSGM7d5n-f(<u\
    .J<-4hRSX<0 &Wf$P9C:'::@D2u]4BHuD,k+u<OPG++S/GWl7u|0 'd<$:EupAu~@wK8u/4jTuTJB'v<bZ+_8+6DDTGw]Gu:EM+ '&q$^\
    >O+E9B-65I)p0M%+<S%5KC&0>K(`75$G:uFBS2+6*>u933,*6acu&@L(60J$8=5C+M2)u*NR&17u>E-? 'W'$<:y6Yus9<3Q1~$.l<S(2\
    BuV*q*u<0s< &si$]1E?I/=6t,l<E(LTuN@7:u42'Bu$Fa%N;39HGIM_&L2L*J7p3u7MC+ $H1$3t;(xT+uq1@-w:Kr+fAuO+wG6r2O4t\
    07,$6 (Ef$M|.Zf43Hv;RE04,v@(uH+uVMi&g-/1I5CKA5u1Il- &k)$;zuw5h;==6;j5wA,u7*[0XLJ2H*u$<uT( ),f$P@m+D18?]^+\
    7;3n([3O*ub<7R0<uRX ')T$`:A5uI7E*3F48D8u_Dv..V?uP%850AC/v),b4C% *y5$Zes-]=4;+1u;Qv'+1.d$9.-6:FF:s@ $fl$A.\
    vL.D)61u4AHCV)<-=)v'&U0vl.uA@9.P0u&. %PI$H)uL%u:/F?QE?1upAK1u?'E4P8Z4^kZ& ,Tx$>LJ(v0;s7N&uB>u.F:4D*J/8SWA\
    [1v)0uO=u[+f0?< &v{$R5]EgA0=+AM+$9GWE'EJ5]uCu&APX2u$/ %5W$Fo21uV7u:$.3';K?Q+u|8u3(n:-.Q4u.Bk. (pD$Q(uZ.uX\
    +8-uOIGf=;uQHu/47BZH '$n$bv7-b8U)3GG-7.K&A8n386u6T.2uF@Z)uF6X/P,>+2Cf(d?n*+9 %>d$F`u:+F9EKY5b)uI>K0E:I.3]\
    H*q+ %Vs$GHJ-9/h3v=/Y214.2xTu,u.5 &v-$^7.6WJ>@J2T%<-$7u(71IC;'AS/G=Q(?;^,+.LD &a'$Q.u)3^2v%<lR,<D2X,u<1Z3\
     (F'$OJ95vQ/d$96u(_P4u.._'H/09 &z>$anA*K3u?+E6$6k$Z:4<@)N?8)v(.Z?c&uhWK2;J (O:$P1dSGU9$7BQD1:%BB6uH.J) (V\
    <$O]/==5d-n:72;V4._.u4'H5 (S($O7Y3uY/A03<62v*Te-053? $[6$:VvuEvF9J5n$u1(l.ux2M>v9:u-*B> $o7$@}uj5K(2>?>00\
    u,$vs7D= *Ve$W7h-10u9J5D.8u*%u85ZS *oL$Y9R(P-u&$B1(?C1vQ-G4JN &nd$ZGu$-1M^/-9%Ku+3O*,HN0)D>00> *7g$OUT7:5\
    4A)1C-d*lV-8(P<8H,65 $r8$Cn(-O%p,vCFM2B4m0Z'u_A $hq$AKZ4uw)u>(uD->-7-uK%^3h%u9. $U;$5ebAE%C8upPulX=4B$v_S\
    F5 &,p$JSr%9.<6v2Fq68+HU &]<$I=3?d;I+=(M8(4F:u,Nc*Z- %qy$IBjBAZe8v&u-S5 &zX$O%u7=b,CH2>:*uX(N1$; &kk$UaW;\
    ?9r+`,&B90q:Z*k' ,^c$H^K9)1Y+u/FmT(BR,LY ')J$`otII&p@?:V>v&1 $f[$@)w|Df,uH8u$&vJQ_) *}`$[<u4;:5%Iu(Q;-d*1\
    ,-V;.u=8/>22 $nW$BTv-RA@<(uy1u<^ $ir$@qu/.;D>*vP1s+@+1-S% $mq$A]Y8B>_.u:1H?SC ''L$]y&555u7IE%O0'DX.uHFX* \
    (>A$O,uEcs(k4T-:S '@J$f9?<b1+8,6L+R.u,-R303V)6/(=u-F ((7$JP?-^&Y89@%8<:L*8+XS '+/$du74->?4:0w>33-u`/M7 ,P\
    -$EdC0-Ju<Du(,OSUM '^h$:x?.F@V:u.&u*3=1u^? ')2$_r96.2ua0L)4?b5C5 $eo$AJ5.2,w*.H5`3u|) &ab$Or6/u,0H7KAO7Y$\
    Oa (/x$KqVMC+W&h:A@H>F% ,RP$V/EIG/9(7<:H'a]= (EK$MhM+[&O0ID&<Z( &zL$N-K%[,Q234:0N,i%D5,1 *0&$KB.4X@LF>*PA\
    -=^5 )_G$WZu/%f+A&%B<,uD&]/ *fk$YiW'Y*E>82s&]/25 &z7$_+U1?(S4e**TD6c-I=17 ,M9$X35&u%T,:/4*:u:n63 %3L$Fdq-\
    //b;uO4.4 &k@$WCd$A,J@'8F,J+BE $hJ$@8]._%c9uH7vE* &m%$Xuu-Q54B4(Va6:)79 *X)$WXG$M:84N,Z'X1O5 '&T$_3u$(:-Q\
    1U%u?.?4u6. ,MN$Cm?,XBT0X$lW &si$[jLPJ&_<6'C7;?d5 &xU$PYDDk/4?7+`% *t9$XA;@c*u$7M7I' &yb$S6S8@0X'P/873- &\
    }L$bYZ6o/41u+5 &v)$a3u(8IIu%K-4 ,Nr$WFS<AT>(F+<O &|J$bKm&F)471/Y% $m($A^`(u-<5,L*X)T1 &.r$J,P4u&;&3h$ *2t\
    $L*LBV-WU5$ *U5$Wx=88>u(GO1 *wG$XwL<R,-MW) &zU$a+Q%:39'A.5626@( '-X$dvgP)SA9 &wE$^mZ.`OI%.: &6W$S2*>D%.AI\
    '
    Antigua and Barbuda#ATG#North America#Americas#Caribbean#Latin America & Caribbean#&wO&_$@@X?'799O, &wV&`\
    EL9'OE6-H
    Argentina#ARG#South America#Americas#South America#Latin America & Caribbean#&hv$x`)>u92v=TuE$v5VvK(zO(7.\
    *FlZY:[a6@<i&B;:)B@<0V-T3P96Q.O3n(;)u)MA,+@AP;u$AXQN/u*<R1J?R,T@>.FuV*)PRk:4u8DRL0Z-].6F<_8<Z1TCJK4'L8HXu\
    *%B<8mL>NZ4&:9:'B.oF4TF2:&@EuLIT>:V>:F7B?4-R0_86o,,B]P%LG<`qu)8u/.1F(8P+uN,s,J1L,4Z<@(>=:O*v?4):.u.64FZ1@\
    CN<8)RC>AF$H]:*</@uA>525B0u*/u$HL-R5<*8FLD)F*L8(:+BAu$=T4H+g(uu&L=N(L6@DmJ<*6MH+@:D<$6B,Z/87u$>4R%*BNu4(D\
    )u,.8RHu$FZ,:<6]SJ/X/uB[uD)X8o=_Do3s/B0FJR(TB4B>R(4*0PLB:>P(8B'm2P3e&F3B&B+8;*->00X@:u.:_%4DcPa8X6.V,00/u\
    J)u$(X6X4@+RA2A/7(=@+@(N:<,DID;m&c;4/T;65m(6>(2@AD=%96Ak;J0u:2g62F%DJ3VDu.Pu2&D:/_08D*>64+:I42u&%N9u.3u,0\
    BJL@6FuT(_6D2_XX2F:&ou,B8:mDk4T<6Ju8Z8<5<(::q:.:$Jfu(Ia'L*@6BRT'HEuVGu:(>8o6@>*6<541V;.1<$J:R<2,8VF8@ug_v\
    Nu(2LuPx<nm]i,L64qL8]4:@(uBH6<@u.0.T/45u$[HCF'u$(v$%u*3_3J5D[aup8?*26qZu4cuH:6L.N-4.wm(LfJA.9F;gGehau;ZpX\
    STGgG(/L?sIVK8KsMuZMu67a&u,EuDhkS<?qMv2u-u&;J7<=:+:.T+kA]Ekr<A,?%;9=WI-GES-K97YE3E;C-A*u775%9GI+=C/77+;QK\
    +=2Sv(4ue3u}QuD3Z2N%>5H'P.J+B=>,<J@BB6L(R)H1@9B$D<4>$D0<@2@ND2Z*B0&6iV@J>*@RBu.8uN*v&B$J7R:D$648&@5B':?>+\
    .C4u'cu=$=3;5ut4YUu1I3MEA/3,719G=5d/?$;+77f-571O51E--=1/^1K9=E=7M/^E+7:7&A5%W055$5QC)9??SEIQA^CII7==1CKYh\
    j`SY=AA)EGIdM5711%?=GQO5I:S(`-97+*h-G9MEQ+C>C)O1E9;?5-72U+?(=6=%?A`+I8urCSU(73/jGul*GB^6d,Y5;G3<d6AZbvJu'\
    u*Uu6hZh(^ru)+l4U@Sq`];o(8C0uO$Q9Oufv;uMuKOf3jKEvOu=wju3w+Sb5xtYu%+uA*u++u54u)4UN^*39@Y1d6IF)F7@=U%NC'O5u\
    9b?39Au5-d0Mau)9[IAv[u+u93uv'b(u`]u;Hu1>u148<O.bA=A)=%d.YPuU*l9u-BWF;u$;D3P'=E&;a+c*g.44$Hr*.0uZJL(PA:I2S\
    $`+[AOu^AI,GN/PABf:d)dMd/9Ius`uP;OGuEAU9^Mu%u-;71;+d>u;?O6S-C?QuGn7YLC%?1=S&v%4d?^EG=uI5;-uSuSYtdr5E'O6l<\
    KTOvov-V3w$7_;FK0G1u-3??;bEn3:1u22@/:EK1MOulu9tCpMu7MI;YUtYu+uI';21UvI3;G=u/MO)`<E>lu.0O+?u91=1u.*c+>-RU5\
    1U/d9pKMS5E7h)OCEUC()a8:KDu'2[/Kd)[$M-:-J(Z;_.TCu.uKsnLM &hK$s-*vN({T<3u0u%<E4II<I1GS0EJ1u2'*)Zu5uXu+kYu(\
    Wu.Ku&AsGu(Uu.Iu4=u89uk.T'@3?OIGU1Y)u1,Q'M1O+Q%u-7S*uKHr,w+2u',u)0O&d+W$ &re$sDu**+5Y3;*uI$W59$U=I4-4>8>$\
    B<P-u,,R$ &w%%;1q74K9(S<
    Armenia#ARM#Asia#Asia#Western Asia#Europe & Central Asia#)RT'9Cuc.R0uR:u8-H,uB$/8q0FI>+47S-2/i=J$u,d'3lK-\
    =DORQgEu0I&;E`-)u/&71D-XAB?B1u<lT,e;$CK3$9VCDA1-W&+1B;*3$fh(`59(?]Ie.>u'Z0P5B[)b9M2I>C--FAH5,f5I)14j_dNO6\
    uE-u):U:64Kq&45FLJ6B(@Iu(QB!)Uy'93:$%:;$ )W/'8E:)'1?'
    Australia#AU1#Asia#Seven seas (open ocean)#Seven seas (open ocean)#East Asia & Pacific#+(v%{o,=/?O:(8 *pA\
    %wx0(+- *p5%wy4'-%
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#+P`%wG$'+$
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#+}a%vw$I<S8u3,u':[1uI4U:K<t8n\
    >7]=_@NJP,c8PU>Yu>naQR=PG3`6u/-`Du-.lFj'l-hVu+u&u9F/@%'bauOBu97u[7t&Ksu1P5-O)jHYJMu(M]7k+HC6;]+]2HIB`c^R-\
    <Ag/P9kWe-B1e^<A>QC'A,5ONbTOaQ_f2U478jVM&n>u;@u1PlR8cd00=u(4VJ,@KHOiIZG4&)@&L:,69Jb,uW$u?<uEF?ef>GD3u>nB-\
    R%]EBAauIBMaKkK6f>MHWZAVb&u;>U69J943Cu[Bw/5u'Fu'ouf6W.`Tp%uI6['l^rOu3%u%Aur5O1fdut%b.n/l3U1u-du`u-u;)tAr[\
    SE7/?C$:3-1u'=[C^t;KU^9j[;2S1Y'G1;5,A3N-[WWYGu%7u73[0MQ5)14;/59$?1puhEIIb=uE1u9/jAj/S'u12l+I%G-EU+u5lE3l/\
    ub(w13W-u9Cu5Su1fvQv+u|5[(C-$;TOHB4+,u-EC;,'8APILG0Y=^u2n(u'T@TB,+F5>O,?)M^u/QQ>UJq%PF6::RY]I8u`j^;V/@&B7\
    SAI+S5u/OuGu3U=^9t<Q*[Lu5>u/Xb>O*b/u=Rt*WSh.u'su%Jun6u1Zlu:uYuHGN5N$D6c<c(HUuHluBEFu+ou%Z?PJ+8<>*8A<'$V2<\
    38G0K5A9M535M%u7KW%u%0>XFB>FPuL+u<9Phu*CZIZCfGS5u?nu|U%M,p7U9Q$=+C*XuVR'T*]%>a4g1u,2u,cuLXcaV)T7_)RB2@@Cu\
    V7JCJ&u5Ob^OIMEu1StMAr5uK^OGI5uOut[W/9;5*=638l/17,WJ[Ahmu7mM%&8F8gQ@,Cu&;mGu21:^V`c5m9R?BO>uO.UoAu0V,.@)P\
    uM]^]S>Q,u[$v/u0M&uU?O*v?uPuU_u7:r?f3w%.x=Cu55utnv7jupEudQu1/uM)v|:u+3u`u'K7t;vCu?u19`+W9SQduQI`u+u3^C[(b\
    E[HQ*j%vvKGRQ,u)%uU2vf5uE7O5u'0ub3u+Unu?tEh%n+uju9unu7u??p+I-v'>uC(u`2uKVu/@u;u@dLuETE%=/SF%P/J$u6,uHoWm&\
    cPHeDk)s7uZ2@:.*i*vF3su5uqdu_SaIu8Eu_-k/uT0m'NMuHu-uB3L$N9Tlu8pu*/N1v&?u$uSv@ujv(Mk5<.&H=60(X2-2ITu12Uc1L\
    J,iCB?0QVAu$So$@:6H-ku%-u;B?666L.)<u/8;LAF:48'g.c)Tu+uNu%umSqKuD=LEe%m&V@u<>Zu$uR(u40c$P-LEkPuPguq><L8,C7\
    u?@^-dg<BF2DquTNRaHuLNuJ]]XkTVVRFviuRL<X(e)_,cAP%uDB_@u:cR6u<8uH>ucu>u:)u./oDv$8u4@v,kT<mVeecu*ZuHcuD8<iD\
    u:u2F8*BU>5u85i$T*RLmigJ.BDTB8D_uB:$NuC>`VhTu;mu-%N8s-Z2B6)ZK0&$V6B+:A%K_A:QmH,6:,@3T46F'Xp:*6DF,F):9R9c(\
    B)e(D+)0E2u)&72)J6L]'2k4@$>5+K^7TAH*Z6X>,:+XZ&F:'u,S6;8.(Zf%)@9DB8>&62*>2-R)gA0N[@%@;D$DF>,>8.L&@:B**u&2.\
    B1-K(Y8DD-0U4-:LB.%V4c60(@18+H>*>3Bf40.BD4g[P@LZ)D(FX6L/JGs?gIu*fHMVnuHu-,3Aj5f'u34,6FLA&:E_$:PNT@&4>4e(v\
    $MNM(U45.D%k22P/D1NO.;61*:1e,Bu*,I4G@;BJ@G*U@MLDkekH<(<@u$&@6BLBZ.<.VaUc2qa@Ds:0R%6,%c*<6.>-4=H=22-ea,%X.\
    .k(@P8[L=uF%g8k7qJR9490T_>X)EH$u$*P0Bter,^/;.WVU8'0aH<)FEJ->L@+u,[X[iRN)>7Hf@Ei-H/H9T&u8+u2OJ?R)>/V%qBVSk\
    Gq-XHu$@ZNN8JF2%AC'5:5E;KI$;4/P<F0@3,[8Gm)@X3P3,,6kmJ'@jPGR&<-8Muxv')7:A,IYu+7'5<?2W3u3U&uQ<pMu^[Wu%uKYj8\
    fBAuNdZOu2YFfuJY<0<'+M*5F;u**H;u(Uu.Km?u(u3c[kMu<?T(sCq3LQ6bJdq7u8du&?]Ik$uLD]DmXFu,8mu:ui@m>u6:a)g:uLkvV\
    +u$Cuo2X2o;Z9J%V<u6PuJ/uRggJ$6-(>Ce9*QB(]Ru@>NHC'eHu>Luc0uXc<DF8JH$<57UiY:M:p,U%t.pRKq1-S7I&Y_I2K ,'Q%7-e\
    9F=uHIu&5u<.a<VG)<,8Z@u0&L0Z5gcu:/JJ>$mADG'h.u1+Q&l%h.Q)O4?'`3&%D/@?4:6-8731I==3G+E&GEY)G&b6^,r1-M)9-EJ7N\
    24H-.BM<S.31*IK;3]ON$78E-G=9)^?3lL%=F9?I7WCOj(`HY'u/&[/7iR,R$7:7'`2K)?6Ui?BSBu+um1H1u.kO<=2G:N'2bV/F15;%.\
    H+Fns[mYu.)D=a9u(>s(RL7u.=R%>.<%>9D1N% +bo%z%R?4?>7?A'CA&IUu[u)uMoYTEk+]1H:0spX'gBP-R@B,:: +po%B0/E[7?:h4\
    ;;U*O+d(fL764D<<v.Fu6Bs)N73Eu4+J2R/DI;79'j4f/ +n}%t%5W4EL1>(9OW,Q%uQ@JF+R*_P@8B@66%*U636&4H<A ,8J%Z>4>(D9\
    H3,28L.,j<='Eu'v-Gu=58/m.L8J(:+N ,-D%8YM-u)u6*6/>=%54B4JN>1mlR5%C31B5 +_~%xn.N@)<2)T/<JTH.2E(G8C.GD->?$3K\
    +p>n99$ +~u%:'8&H;0^)G2C/=A;Y3-:*D7D.D%FDD +t;%n)>J>>g.X6PS[)WW3(15r5 +9H%XB:M/3puP9u*@8RuI2? ,,y%8748]%V\
    :J;:=?97'1<M-O( ,3|%^:`u(.@m?'=>U99 ,(a%jLF%J.,I4A3E=25FAB ,+?%1o.$6Q5MC*A)7F<) ,8t%TS&e2LN/EuA +eg%z41Y+\
    )Cc,8/D:&4<*Y +nq%zQ8*3n[nA;%642Ha<8 +o`%oy5598'83*>R:? ,8y%U<5J'J*HF(3d*Q +md%t;G,(<DH43,E +>J%d^?*'4V].\
    5)A +zq%{D@8BQE990 ,D|$sK<u$>2)M=Y13 +m]%y)FLoH,-GA +T+%rN58.L624+$M ,&t%<qX&<3`=90 +to%ly'4FL>7(9 ,+^%1w\
    E(9@<D43 +Rv%pt'5?+3D2B0% +{'%|;+2.8D(47;= ,-/%3,A%%B86@+.1?/ ,'%%<AE2['H@J/ ,.}%ex4X>U-- ,1(%ak&B2.,^1/ \
    +nE%p=(DF$+E ,%i%80%=1E3N +zu%|a417I3< ,2D%aJ0L0+0A ,-1%7{T&5C +o6%pD51$D04 ,.r%f9FL)G
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#,Y@%QN/93($@
    Australia#AU1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Africa#\
    *;1$vvCR7(16:(F1s-_=P-Y+Q7U$
    Austria#AUT#Europe#Europe#Western Europe#Europe & Central Asia#(kL'EFu'2uS,uf8M,u+0G0SXQL-8@B/,t3r9u5(I'p\
    'O3O[K-f.?8u'(-(3L=,hU5'[2Q:1>K0f,083:3PDT*BK<V$L8u,?NA'1Z/)EX2HL.Vu0&D+Z%,7F?<%a0P$J<m>]2v62.Lc/T9u$2F/*\
    AJ;Z-2L&B+6Y,:H$Dro:FD6o@u6:F>8i.*q9P<0mkA<G]+m%T8u$-*@RNN%,<.cJ*J9a0J+s?L-V&u0Og)_$R<T+R5i/@M'7CO$9PnJQ*\
    5<193'=7=2UG)u-'M:I&W?(+u(52A7EO5?%,U77.C:+3SU%A/dMS=&I+-r0W'G5M-u-*u)+d5ECd=515*uv6u?8
    Azerbaijan#AZE#Asia#Asia#Western Asia#Europe & Central Asia#)Y4';,P+0?T0<)m^DCZA<;:[<1u$7u@/@*su6u6FH:ou6\
    H;ebu.u9:A@n8Gu0u-LEgM:-u*'s?TI<Wu+6u-'u7=S9AO;u5Gu/&O2K$7I=?u'C?'DI8991SA^,ulu113(lkO05.9FlJ/>:8q684)D`@\
    +@0@T6>638uEu2M$Q1rMM5uEdUEAAY/uKu5=$$g)4A<,2X%2.CBUD$:L4$Dd<S+u;mA2A@WBC.82u0%.*Fa%<u/JfFQRCP.>mL(4u+eI$\
    h>10T.38=,EJu*Z>.]-uJE+7L=u2;]2uHWB,H@8V9<uQg7H7*-4,DN,62!)W/'8E:)'1?' )UP'69J*g66+BG.ED.J=N1c:]*6A/Ou(Y-\
    =Jd@[r0u^>I0GHYLQ<?P?<nu. )Uy'93:$%:;$
    Bahrain#BHR#Asia#Asia#Western Asia#Middle East & North Africa#)c1&rd.J3X,4R(-38A&U'Q/C/0
    Bangladesh#BGD#Asia#Asia#Southern Asia#South Asia#*^u&j-$mCu27T&4-k7sD_1.h6+42]^g/B<aBm2u.'6E8[,M6OH;+C.S\
    _,FNu$4&V3<DDu0T$k+].<>%0UB7Vj&^DEVOHO,;D(>:XFJLDNP%>E8,D8&L7LG<A&=_3]$(29H.2@$612=(OBIN=k9F,4>)<6F8$45Ru\
    /-K.uC/n,?q5u6Aq-k(R'uP*u:&o3uF,uF(c;iIJ?*339;$Y6+)$I/KEp)E11Q+Ad/+A2K+KE5)d&/AMK?u;&CHu%<u?:/$V>$Bf65>'B\
    .:8.8+m2BXP,2'mR%N425<(Hud&u9,[21Ju'4uA0ud*?(3$uW(^2d;3/:u'T7'??/=2l89&9:u))$Qs[q5u]$iIu$=u@-B4T?9Ku(fu&7\
    F$H?GI;KI=-u%+SVhuN+@,m3g'a/'+d^([.TGZ+>C&WWC*?@CG--W>Q)5Pb,A-Ku1u'=`;??)G@,XT]=)pQ;m$NHcMA-K(Q'E5M9=E33=\
    ;7-u,;uH);2n%Q7IIKS$[c)] *b;&k<;u*H0B7>jZb%I1u/7?j1G(gu<%T-J *cA&j/2u{Db,C/O *d?&k3@r5-5.9J0V *e?&i<.O'K;\
    %1u& *e5&i^5Y+<0R *bN&kyK:-46,
    Barbados#BRB#North America#Americas#Caribbean#Latin America & Caribbean#&|M&U8$c:*LU<3GIG4
    Belarus#BLR#Europe#Europe#Eastern Europe#Europe & Central Asia#)8Y'Qkp(u/%U9[.K/u-`GCWu+>U2QGGI(Q8-B`DI$b\
    +u%+`%u'750Ug32A(C9W/9/=AC,7H?*M&u36M5?%`0SM=&*DG0`&K'C,WZn&l*uS6;0W(u[<[(u%$uQ*t't/uh)Y)CIbOjCE4d*I/%G=L\
    &HDL+@6J$>7>[>u=F+00:u&k@2ugR:4*>%Z-VIu4puXQu]B+k'].Z%m,X9e2]8a%:_6.k'>,@<N2F$H6>C/3D1k**>;B^*),BXNN%c<RD\
    FN.X*D6BT4*uP'8BV@I0n*1,Nu&0Vu.4ZNL*u:-u>%>Pu:gZ<T(ZGN0k&@/NM:'a:],uHC.;5IVKu&F<$qBP'q(u,;iSk=:(83%jC=%7_\
    [,G`Y/WoGZ523CSP1<=:KNIuo[89)=?U>+i&u()u8E-C6?u*I,QU-O35;jCO3E$u%*MDA*u7%dlobH;0?5/&=HG/)'u+RG
    Belgium#BEL#Europe#Europe#Western Europe#Europe & Central Asia#(SL'P40GH7P6k/B3@%]2Z<8DD-L&+>T6F96$T@:1(5\
    V$F<0)4OR=J+g.ZE]/B5%3?I);IE:?L+u$%V?25D3=725H)61.YpC;Q-2Q(OCAU53+O>7HQGMC$u%/?6bVb4S<Y(/V76@k3,Q;7IO3j)r\
    *34:J984LWBI*t(;3-,3X`6d&3.3Z9>A8C)n9hLGL,6=J'6v(iu>F
    Belize#BLZ#North America#Americas#Central America#Latin America & Caribbean#&:M&[@u+(U%D|_$F.@F0aEJ8<Neu,\
    <c>0g%9Ou,'6U'MOuA)I7[>I;S-C%U2u-9uWG^99K^Y3nu1/; &<k&a@Ku)7+Lu8 &<n&_u(62+'599A[.]
    Benin#BEN#Africa#Africa#Western Africa#Sub-Saharan Africa#(O[&En)2i61XMc30+B.:-Z7RJ&$yk+uH%v>1F[a3B%N1N$u\
    s)0vUug)..uV06:X.P.$<FB+4J2,(BH(D2FZ.*Z&47u<6T-u8u(:<Nu&.N7q$0N6m0D<B0B)u@u7RW2=<5H/D=>GMr$Mau+BI4uOBQ&77\
    h-+C*AC/C@O5b5KC9?'C;&QMKGQ*W3W=Mu?13u=$h'j+?&I'u-)j.7(u'>[1C&uU1G(U6^3Q/u-u|3v3?
    Bhutan#BTN#Asia#Asia#Southern Asia#South Asia#*d]&vc7`*7>=F7u6&Jd9A3QDU&;A;d$h9`&I<[A`*ur1l.u)J[3CIud9b,$\
    4=2?(^6l1uG_-NIP,6XJ<aaX<Rukusu*F>>g:V'u69*//I,3T'u4$q5R9<&_J8(J;u2?2-
    Bolivia#BOL#South America#Americas#South America#Latin America & Caribbean#'$i%f5,g+_+2x1vPx3)zluMu53duxI\
    ^u=ud$vCuby++7IBKgwl'3-M.K-95buGYu35p)17@`uqC]I6^4u)4u~&t'E(GDt]36S0/-?u-5;uAG?'397[pK53+K[hun?u)(E:'J*L%\
    Z?e%X1aE@1u0AZ)k&_u3uaK.1B&XDD)0u5a)D@@5F&B/226V.4D+PQR%,VePV-:WF[ZK>OV'c5e)N7u@9Z8Ju+N5kYa)R'R5:;4+6,8TJ\
    >*<Hmu0mX+J2P_D(4=:W4G$E@hu{/XTu&Xg)2^e5B*iF84aRVNJ(PV>'NET7s7J:H2L*R'vBPVP@%BDPx+{$ua%u03a)>1*96+L(u.HZF\
    NaHDD0c(R+:FFJgRZBH&D4umuJcBk0Z6u]4u,*@3B*@>J,:C0E+;&G.S)OSr%Y4W>l(W?d,M2-,U4?B?0='MJ(:G4^g9u,jJ5Jpg5s+T-\
    a<L'N3u4dJ/Z<8+8Ym`@3D$uXYH)H(:-.CafcSu*$>)v(8e?sMu*UF`*C-C5E*C>?:u147.v5uO':5uHuY>w[{F;s6%u%Sd'7,u'6h,b6\
    5_Eu*`F)B,4=(Isv-2=:/C=u'vx:$*WE1uWw)u@u1/3W1AI
    Bosnia and Herzegovina#BIH#Europe#Europe#Southern Europe#Europe & Central Asia#(t+'=JB41>u-cMN+]-.f6uhu>U\
    Zu'_fcEu<-69,h]^F&H8uVL2]-VS];@8HLB:u<+XDu&MF)8*uF5P42%VC<%T>]+a*u&7k'D76O6/i)u06R1)K5E[h/f09D-P9u6l1;K%^\
    *;/TSV[&;5EG2M';7Q)M,15J['=5%5:E&jQ9M&IY+53,rDK'9K;W4lHC8u%N3:;*?+
    Botswana#BWA#Africa#Africa#Southern Africa#Sub-Saharan Africa#(yH%Zz%~$0BxT$(4%~$44u<*wVNv.Fv{NT(D-eu%Lb,\
    ?T0u$su0au0L8'T=u<qT6uN06%1S:UNKNu'@Gu$u'8^X^,5'IXuGHh@/u2lu&^uydH5452E.u7q&c'B5&u1)E+u).5a`<K@^@?Z)ua;u,\
    ;uFK+W.C>5X)XQu1+Q=?QME^9`3f+hKllIO5GSA'5Q-71/?=5K)E3A=I1;9KU`vOu)bSS7?9/u=9u+A/5/^^uf5[Af[Ou/3u)$W;S$u`>\
    ?&YPu-(A.u-g`HW:U.u5;?5?G;Y-EbupGOC3u7hWpC9j55/7II7p,un)t4W3905D+e&ZXm<L+u8nv$lu_ER
    Brazil#BRA#South America#Americas#South America#Latin America & Caribbean#'/H%G&`>+8(V$uX6LH<u@uB/:A:Y6UB\
    OLduaQ<56l8S6`Pu+u<uMJ[P91fHOmpi?*3=^O=1W')H,cju&u/ouQu<QDt%E1=S/+h&f,;@68eNHJ*FBBZ>aTikLZ2D>>J8DJB_JRTF@\
    @*:RD$666X/6&%B98,8_FN0>8>FL:_220.>F.622P68g.88<,@$e0>6:H824+B0NFJ4Vu23Z6uu4<$>bu>3u(-D=,9@A(?67%53C$Q9I8\
    A$&]Zu*4L+:4u$LuZ2u.1N%@DFWB?@nHpChEu'3h.74-F+mCN&T*61J%g3<+]/@%B2]-8;03B'NIL[0t$9*MF5F9,A/OW=&A/d'uMBG+=\
    *j,?8C0K3Y0/>8Z)<2a/u&@]'H<X%Z/D36*2/a=2/Z(:Ui1X>*BJX204u?u2uXw*F2)X9$u(vyD>901>rv.'J3>A+E*u)a^F56+c5i+u(\
    (8Te&u&r5{E<=w]uGuZ96uP(-v6389u2=@)D6F.D)DEau)VrNd@v'7=*u)$bT`g-D9.G'G*uWZC$?4la7Z7,Y;I0u3eM4K(`;S.r,f6Iq\
    I6u+kf:3_9HI'(N/>A@3@+V1.+N@e'X=m3X&ZTs*P-T%H,</F9DI+?=A)?4u+)u[3Y5j/bAuluIC3G%YAfQEI9EQ,b'C/GCM`YEu-GK'5\
    ,):=2`*u/4u`&I%f,S&u;S?)K&^RM=&yF@T1F(B8NI3u7pEI^EUQK-u?)v^$&eE@%F9Z;6u-<u'4ur$u4uH%Vu/uBI>9H%FpZ$6;P$6AV\
    GF6<(HK6AFML48%Vu*60.3Z5J6k>@sckNF(>44<$TKu6@gJ_Hc,]>uJ(B:0X0u0gRRL2uBkZ@uV2D0V*D2H&i2PT>:D*q'V,<507B9P*B\
    7F2&>*2v6~$/N6u$*k,87N$HIFAs0D+F9BC.l]ST-:$e*vZu8.X<2%i@PCB-P((u0IaK8C-/,`*I)E,7+$w$P.H&@0P'B1B%xw$>$CV<]\
    >/Jf61R&<0NXLRPBL&8/u0ul0G%uv0/q6v,uvX?u42>.oVX8R;4C3I(;D$RmJ<JH>HsPH2H$>4]Z4.m$LBHHDuF<8X,gBP@N*@H,R)@r.\
    W$u'*K0-64_/XMu&Au$'](u49DuIu2KP1DQ]06@$:38A4+uT$>)@;6G:5uB&H&X5_8F-efH?BGR$HD.u>0DL,ZL>*u:9B.u<@u>JBPP2H\
    Dm'J0LagHPT.L=i?2H,B/R$8,B'J<L+<IH;3u^I[-=4-a'V-XI1bTt@G9Q=='9jO,W&O5=?r-K-u-$ANuUZG(b'u+F;&IX5uNuUu<?PKB\
    &L@k&.>+HP4:Pg321N&4:(BP*D2u$&J@FZL:4%c:DCu&9u,68+D2v4KH8*aMT9B=.(4PJ.N<*u&O@*uB,48c<T$H8(7TOX$.CD1>/27u,\
    G>$L1oRkT25u.9D.J<85:G8&u*-<.2:iL]u(&BLu*24>_$@.<LH>JguD(:<BNJ<VP>Jk*BF&ZGNW_u~.up:tiv%2h:M:f1AN/2MRhc/R)\
    Z9L?Bu3-`&M35M?-1u-l7ESQQu)jr;7I)9/Ydn9)IMu)GQ;3`u')I$fKKK;)[ECu'4uUbO1uc'RCu6:uNqR4u2XJHiN46J6:;$3CABO.`\
    2QNb'QuFu9_HF0<2R0uDIZ<u@ZEu3;u+5G7u3CYP<>H8eu$v&:2g8uDu]P$@A>7,JJ4K6/P@J3F_N)DTX@2*:D2B=BBB0D5D'J8FC8)3F\
    <:X+@1B=m$81F$49VC09s;u$$&?B+J*BCq=ZKH,J-Nu'.`8,LqN4cUXY@';=<(@6<I6M&OAI5CI1JOD_<4F,6K(I[3$A?I7nCul%=L>os\
    <u&@u&D>V-'MOb09miD:@'ZBuB,,F:4a'uJCN=c;D?u_Wu8)V<c=D?e1e+V8uT*uuBu4+u@5sUe?L?c?u]rTOu(bu(;RdHAu,u=u:pinu\
    VUVru,-J/REc7u&*u.'m4v&A@1FEeuQJu`6u?Nu'<up8U&I4+0u='M5[&K-O6U$K9SAuSrvIluKu9uOhf=);24E1Chu-h`ju;u1MYCh`b\
    u1//;*&SYn3/2]$833C[0K;du+v+u=uj=Qu+u9dSK(-sfZ9U51;%>9,;?W$OUW?G;u-:0697^&u/)9496J.-Svt6uC,uS8uO>uKCuSMuS\
    ;u;3uC3Y'Y6uU*=U^Y???fu;Gup$u%4v'/j9Q;CbG[u/=u1IG+WA^tu)W;=;3UUu'Gu=,G2uU'CUEv1dS=uAu?+=*G69KbC&v1$u71W(S\
    <+:2D+6^-'56^/7^'f5t+f1A6B,P'R2/6d:l1M=u+&u=757&KN?I;uE5u=rO-KE'A/5;$[4l$U/w'uQu1Uu?u;v/uEu3j53Q3D1+KI=ll\
    1(:JG&U2;30I53h(E>4So/B/05^u+S/)/>$4;5u5WGLY-u%%I>j,l4Y3?.OAn4u=)u7/W5MKY%Wu-Uu5hu/u%u5uGuGv'u=vtuSv7Whhp\
    u/u+uOu+u[tSGSU/8.F+a@*L9HBV,u2u,kDJZ*B$_:4V)4qiHDP-uD0(@32*2V+<C,uE[I&)P[89H)<7.,u'VSGM5S&dAB)hE?-=,A37u\
    '[u'I559u)IIAp0u%4C=7EM=Qhv'[u=QUbY ':&&7Ps=*;El/W?+.Q'7AYCSYS2K/=IGO15(GH/^/3O&dF+S=Cd591M.K:9&55u/%M5=(\
    GHAoEuB0RZ+$@Q%A@'N.u<8<&R,N8HoTu(4vsQJ%X,H6u$&uX7 '4-&6mJUQub1%bnjWrIM+]u8TT$u0Zu&TF '60&8-%H@J_%u8D]169\
    ^u'A/E%Q>h% '5z&9:B,,uSIS+`l>*aF4BD.L '88&8/09'9=9u=1S8.6J>P8J, '5&&7uB(L+(?u?rI<+46T '6i&9J,QQWM1+0$V0@Z\
    , '60&<i8d'3K59*9T,L@0 ':J%ThE[(;?5*u2B]8227 'AO%^)-Q5.O+14ag '9~%W?;VVT47/I 'C.&1NKK2R)D(<H> 'P8%v/nU$>L\
    D*J:5 'Cb%_f_I9&f534F: 'OU%u8$A193&3D46 'B;&5*E?7,4NH'
    Brunei#BRN#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+=[&Buu3^316u98?9Q.)1I7AQ?KHI]G(Ku*dRR%T*u6Ts\
    cL>cB:% +=s&BuH`2Q*l6AC1[6CuL$u(
    Bulgaria#BGR#Europe#Europe#Eastern Europe#Europe & Central Asia#)0;';<Y*C/[&U3;.lZuE+U?E)n'1)?U`-3ES0I+37\
    6=6j+7?1[3[,;)t)uA9Q@[8`0?3lHAPY/b&j%+9b)S3U/t*r)E=u3**,,u8:P;<Ou,30Q2I6E<baB*NP$>941F0T-4.8J4_&JL]P2JQ<G\
    Nu)L9>-DCN/c:_k@0TD6@5i?F5%1Q;31$E8/uN4uP+u{?uB+u&0wDOuZ)q4Z:RNuDZuBDue<u2,2+uNUZ$P+@5_0gfi5u&1e$-u3IO^2n\
    /KUME1f%u?Y5u?u1c?@7P[gf
    Burkina Faso#BFA#Africa#Africa#Western Africa#Sub-Saharan Africa#(N$&PKu9'`/'2uUDu/6u/85AE&;EdE7>u%%Y.r)u\
    K0=-y7)C*Au?'[DY6-/M65'r2j$Q/7*E<U(9?97$EPGaM>=L=6=)uG6u''G+uKQE1=KA&A056K'I4IFbH-R9F7PA:E.S%C6=>6].u&)e+\
    P_H6B8i,_;g'B(@<<VDuN<L6RD4@RR(u4;Hu:V$F1J7B+@moLBN,H-uDlN$iF2T%k,F8*e1H(20'N8gJVscX6u]M<.Du<J.P&R4eLuHZc\
    <uHu0J,X(D+87i8u4Au(A7uzqu%05/MBhqu=X/a=D;4CmO//l2)r(WP3uwuU>3u.+8*RBT(FC8I*A+7Y1,KN^su3Mu%9;u7u'S.u;538Y\
    %-)EYC1G''A1+3IA,;E
    Burundi#BDI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)3C&..-a7u&Mo)B&ue%P*uP?L[c$D8RZ)J9:Q4+uP*F0F\
    8.8*R,u(6&RA8%J@k0@;B-Wu3897W(7D5H)N3@'0W$E+AO1?9,9K?MK5[OSE^3Gtu+u-`
    Cambodia#KHM#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*}h&R%tuo/g8iU_WL'e/oIm1J'u8*,u(.$BB:PV_u*2\
    DTTiDu06i4]5D)u2&k0m-g,u&4q=(A:=4$PT,E4;NG6%Z8u(?HOB7e%<X/BG]-Do.<NX+H<:>>AkQDAT(HLD'JFHHF12(8L:4*9EtEC1u\
    50M0-]u[>Y(C;u)?r&I>u/(f)O1=OM=<7$S5u/tf-=?t)E)%u''9;%u1@K(CMA+)A,A$p27u(f@?3G2U=$dHE+KV9&uQ9?Ib:Q(--4`u'\
    t1)u7%KI3'fXuU6=@/Al?WJ(>88H44X=iUF=;9O99E'Q&7e)Z2u8QX%T9> *}w&Q?.&(M7& *~Z&Oo339L
    Cameroon#CMR#Africa#Africa#Middle Africa#Sub-Saharan Africa#(`%&BW0Du*ueZve<]>HuRuPRLiPTu0J6u@q<MH)o*442N\
    80ZAuJuG6rB=i6cP@L*e*2uDu.IcFXgq(]Xu(BuF&:iuRm0>6DBB]@u}:TH>c86N0uR,B_Z>u*:u,gu@qu>H@B2_.ueu,,L+]2L0uD5P;\
    DM6[(C01u0Iv4m%u*9:30dDGZAFb2u/JdNu=$t4M=h+O%^4u=<t@fBWV[XUVCQ7u+%U.ud3u1*u-0W%MCfu'0KknLS8Cu&lu$dV=PI_`Z\
    u1sv5N;&UA[KfYI3;7[SuC73UpSuA3/pG?A'5BU@$47$uh/9+dBK,Q8ut<MVGXO4A.S6I+5C'JpuXuhuRuWX/en*?+=2j(U0O8I'=;11=\
    'E,K6U$?A7EFu1c[2n&A'YD5(;1t(-@O%16;(G@I5t&vE%v9&->70G&u=)t(Y.h*u%'u)$ul*u'$+Yz-&O6?H,u28s*m>g1e3@u%u0JFU\
    )-F;NB@P)%.IF8H+,?7Q4*=ACQ,;<Y4Q8-]5<-_*T=.I$KH0S11C(3D2_
    Canada#CAN#North America#Americas#Northern America#North America#&Y}'B%^$[1n?u+WupuAECuAO1==-u)bSYu1uIu9%\
    z;&u;%v-dPn%j:O>107-5I=[7xtunxbby;vOu7$u[eO]'g4P28u&FVPu$X:RDuZu@v@u^zq=u<u'NwnugVm'0YH`%`1=(O]-_1B.D=.u'\
    1K9;%u+mIu>{%v{{lw2u+Du/3v`u+G-l-uS,U+I,INu/+uE*['7.5@A(W)jGf5Y$U6u)J^Lf4W'79=$Eeu1Ju;Du=,S)E9K-^'I.5:u%:\
    ud6u%4E>':G]3R'oE6u),%ulu3&~%Cf$YDA)=C9B4B?'50&@34g0R&@NE?7'd0K%.L._2HYK'SK'I9uWHG8C@-:<B@)PYB(eFn+OB/<$o\
    ,2LB3:S4DC$1MK$CG1C;[-Y(?0uIu(%:`o$47:;(':TR@L&D)P*6A;&G9WAA`3u=,74)R5A-GG+?6?$U-W*[.h&5,2:k,k4g,C.up5^*$\
    6]PQ&/.2J/J7G=7uW+K-u%6jB`LS<%T.B:Du*o]6uP*uD2u^(uM'M-WQ?E?(MR/@+L4NLRW%*J8NT>V6P:u$4>Cg-ofF;)6[R5Fn<1.7N\
    .4qT6<)>9:*E/Av;uSr3A/O[ItMdIu(feuTe+P4<D:K)^SE5%@DqFu2:87%u;CE8Au>UNu+Fu'2Gi:NJ8F.D'&39M@'uJW<'T8@$c3:7a\
    I+:fRG4f&K+W2A8AN+8:Lo8S<9$nG?(I;b[/d5Ej7MIu9gGZf.pD?@L]aP,X,0u:0g>h&M'n5u%HMD1@2<.]>DF0DJ0<es<FPRu,o[-=<\
    /<)-%Q-K1?O[=93:0F>@(JIu&)X(:<]$VAJQ-t4;Nj2GBu^>v=su7''J7:,:u3<BiuO:PT?Bu7u.ufukEBSXb_`P.B^JuAu$ut_A8KP5B\
    l@96U8^4Ua2P)0u'Ru)Lv1Wun;B?19?-Q&$lQWu1$v3ddEC(2BOu2xdvXATu[J[HNs$>vh)uK^v9R?Cv7D$~$MV])v01v&,w_Mv>tuuIe\
    ?u<9voWq)uc;u*&um)u:5vD[X$jZu1<u1.=<>.uF(**h.f<u,u$B+R6u&-4*.LH6uF*ue)4(3H6J4*i'gOk/,+=Cu+`'-u.6u:@u,2m&X\
    .ZBRTB,uR%T*A2G&D4c(N3>%u08ucV]4T&N-D&_R>0u<Bg,u.5L)u0&u*L:&ZG$/OAwdu+u7IS1W+u7)u=1up/U/[StG`1u%)W9uAj[=`\
    C33@Ac/:&lB*.vk/V244f&1./H8@k<o._2D2u*:F6::'4u.0u,-4+(7F>J0L/0=*bJPu*e_HeFu2>vVNuN0c.u.F9Gt3+1<E6)F(u>LuT\
    aNao8uX<D4uG2?2:2l:$<66Z8u2;um^aAF9u*lHKBMBCB5uenoCe5k3u&/]$u*D&8IFI<(2V@,LT'PBu$J`*?,u6:42a2P3&7/[>b:/u.\
    5)1u;dC?:5F)u0%<*v*$a6LB_6@H2PF@@(i'D&uR%uT&uX)u(-s1ukC_5vJrc3uF3xPEV+u<Gm7u(7u>5vJ=F+u$$v81u*%P/g'%,nNF*\
    u0)8.u:'q1u$7u63ukMu&EsOPA,3V19IA3l)v=,EAuA=;5,=1+u-A'-_/c7V)c(q+u25g+H&uD/u*%v4$])s%v,&u$6Z$uq.Z$uF<L(N1\
    J$o4v(Vc$R2<)NEN-_Q:)uw%_+FA6[<9B$L_2,F)NM_Cuc`DGC?u/5U(`04-u2UTCL343u$I:7u.^N9R1+.uEs^T/B%_,.L,V?L*u$=6%\
    rk>8rJEBCP%VMBO:MH(HsF2:?B4%u80e$u.8X%e.VB4(u6)%H.0Z>]&H*o@B80>-,b.uM;u-;E9+?51h0f't?b'uS2S5<C9/uG'C&b+O0\
    uQJ1,DFuJu,0(vV4uX4vmTR(uqDe,a)u*3R1D7>;F[.S:5mEa3P*.9]$R+%C0/_9Z-c'uJ(u60m6a7uNUmEa5uL7@-P$c,i's1Z)w8Nu4\
    (e0u4$v*-uN/k3a+u.$u.:uF.;8Y:K:)BH2H/V9uau+Z;uVCa)m8T<*@=<W6u'<r,j-r7E,u5];>R)=FnX)2m*u8=X0uJ6Q</<P.q9H%]\
    ,_3XAeUu_%u$<7=u5n&+X(J2:>ugFN*=GYuW/O/3[U$5oY*E0+V$Z0e*.)EQc.J$R9%[[3u''G*d4A-S&Y@?1<5v8u7@7,A8B-2u5_/:B\
    .u_1Z(Z:2i<R1JIeAHhJ)0quFB2a&P.u>5R0u<TL2X@cNiBuD@u$Br*/8*L+LEFE05+5G7?A1`-u=)M0)02NH8u4HcF[$1*/H0BL.uL2u\
    24&'nU+-@/o@ZDM&&LS4^+S3K)u9(`<u)ZC$O?v3Ft:K2Q.u;.b>`Tu+Z;F&RuTu*k.i)K6',ND+&uC;A$K4pX$DDm9:N8->42u>TD,Z+\
    u$=H'@*ec3*u/$b,380.u.FNHuPXuR<a,m%>=(=iE]%F(uB%>+1?*1q?i7a;u.UDA<[&7+bA=s7_Cu8?B3LQgM-?H1g:N3<=H97/u5)Y(\
    u):C4fG95>+uT$a5I9u)Iv3j[5F+e(a.o'D+,7uLAo*s@_2o%0-Y3Y9a,u]/g%T&P']7p'C)OE-9?-d0.,r)))v>ledRC?50W=u)65N1P\
    =03D1HFP<VT%NLP>s:FR@u$]a6_%L5]EkAuVMH3oMBK:^6E2/*M3CY-S(UHO7)/4I%j(3Tnu$[v@u?D[<3J(mFeFP6>&]6B><u$NPuou,\
    0.gu<<R&@+>(8H@F044J&a1uw2&*u3:,>B4J(:R/,u-@W$[>5V0@1>,<EL:XG:T*u45c$o0q*uV%D'uVGu85R&vZ+u6(V%u67)3M?u;1R\
    1uX7LQ+5D$u$.u,)uT;H;'+uCQ`7p5'-uB%u()J)R?&G+1u5KQ/p3E-G&K2M&n-M$91eM11u(d@%@4>%AU';2;H?u>[u*EF3RK.1/MEfE\
    Sd?G)b&W?rbj9u=SuO3u7SK3M+S$=,;JG8l_W<d%Q616F*pFA8b4`*rA?=H+g@R%L185u@^J/XbXM]W.7M/upDM/CCv%Hn:u'RYJf2n1u\
    A)v^(K+6993<9L3uF7o5R34=EIw%ubu9[UGQ9I/f)u-%uG*`6uATuAJA@t.^2uWTj8b.r$J=u=(t6t%[(h.n(uI$S)]9u6=-@D,uq1v(?\
    P'V-Z5qEueu%R7a5wV?u@$vR+uD1D-.G-5b[IKvlu~QbM;uAIuACf+u36[D''LUM&p:I-Q*`@5Du?7V7JK;1u72PM6?[QG7U)f4;%O=M)\
    Y(f0v%NY*u7*%:7(Q1K'^*u'4u|Pv1Hu=RLM?KNA_-_$O<$8wupq-o571u9E%)k(u*Bu2<c3sKe9u./Z/u.I25,r3I75G-[%M+u1KK)u|\
    0f0A%E/f'/+6=L7uH3,9A7?&U4=$W/I(9+5AjG&/]?JOS4E8W6uG<-)q=B3(/d=89`;n%))H9I/u'(:?J;T5O;uGKu%U-18K71S((O+?E\
    QbbQ[EU;=O$C3H5.3-Q?r5`(v7)u'/S7;E+P+@/<Q418&F-TMZ/&99uS&5<F<u6FP@.uB*uJ/P%J*L/./:u%ku=F`Lu/4=u(uO4E(O3?Y\
    fUE*+u@La(&+?7uaHx2ku**uN/u6Au@KuF?v.=X/u<1V1_Gu2QkAs?sUuTuED1s5ug;vT[u29c-c3c9R;cOoC(9bu)a_c<]$u*-o$g.u8\
    &s.u47L%uc5u0*R?m&R)mCF?F^&3`uW7W%O0=cYBd.='C3W(I2`)KKM/I0MaEH=edTE]W0?G?Q333g.L%F/>=R7e5cAu>hRY]u1&375lC\
    j[:&T<sRP.u>5_7V;ofsYNO/@ADlZC@+>6e6@<2FTe<6%0AP-R;:CDn&@BeJ>5@u%i$48.<R48X@u(u*4(A8%H-Hh]3X6J+6QB5@5e5u&\
    9a9J)<BNJ,E45@D8?8j8<*44b<YTGcCPQ:84wNo>0uiLi<kDu4FR:B:uku(ePHHZPmXPP6J<e*](u&%o7uH-H9PWu,-<CLu=u<uYk;6Y8\
    t<W8uYmQ,7D0a:@oZNNaN_<FBKJVN)D.*Z&sO6(;0AB(0_D$45HFJ+,u1,-4R6ru*/>DDJ4',t*A<Xa:2u=3W2l$,0u.cND>B4@-g*4u,\
    Tn@u7Z?@9J;m'N(@>Bi@uJNu26g-uV-u>;wa`]=Y9,)uLNa.u.3H%R1uBQ,(A<6.u*<u.8e8uDLZ)u$Eu2G_CiA_&>)4G1?MQ6$a>@,_1\
    Z;_K4733f30)q.N>:*u.A2-73K-KE<+a%E5)1sSV9u8)]+uP?o)u<0J/4;$;83N-D&P6H(FZ@(F7@U1?[?=9CU3U,ONO(A7?S5h'vS%^(\
    23c)]$vJ-@-NK8^AO1A+I09uD$8=KI'/6=;E9WC3=$CPA'3AO3l-&/T)c7H%]4u@TP2J(u2%u4*Z3aC23:`@3.?%ECj3;QGU3u/1S/G5%\
    -u<BuF2_D<HRu.>@H(4-HW+=bU:(cV8H@,6[([+I,+8F2P.0qFu*@_>T0m.P<8FDJT<<&X?VS0jFN$BGV-Fu(4E:D<Z%(<a+,.X&(,u+8\
    ;61<J$HZP+ET*,V(B)u$E2(W@j8;0?B%B6FB2a$c9.*W<'D>F0>_qRDP&u&=>3*;OAu3E2'k6a,V$LG*W9MB:J0B?8OmWK=S3./g/0AP>\
    L%V[GC[1O)b$;'0/_$u.,i2B$L-C+HM==J%Z,4-FG8Iu-US-h=79I?<$mPF.Z7u4>u.**+CbYSu9ArO4)u4Je2u00N%mnN)F(c9<7)1C9\
    >K3;rAG%S7S(4/a+u**i1@3GM1-R7u0)uJj'G5=,jd-vM6uM>).F6A$U1L?uD=VAZ%R;+)[%O7@/u8/k%H/A/u%3';c+s&4[./`-$-u<3\
    :-6=J%gLF+(9]?2GFDZ+?YLITA11YCGf??I?<&u*XV4uF.@2L*>3&AF+F,D+55u9nAC-7H@uTii_k)H14I@MNOuD9L'k408Z*L%0Ku&KL\
    -]'D?C9CAY9p$u;1?=u)9UUA9u%%[1;5d1uIIuW$pA=;+=53S*W6.7u(A<5pI)/:)I9*-m4gHNF8.u(0T4m@qLu(Xu@NuV@u24c$&*Y,O\
    &[)5486T0va3u$-u*u3>Y+1G3u5C11N)2-:GP<u(_i>_,u0&,5HIF-e'_SNU&;:A'ACY<S5^@G5+uQ7U$1/u@'u*-J145'3;-S&Q.&-i;\
    _?*7+7uSu'u?Yu=Qu~u+S)u%2d'uO5E-hCu5-h(?'M;-=uzuGOKu)Mu/nu%??Mr;ud)h+r0`5u-)O(v'IOHE4u5&r2l(j*u1'n&M7u^*`\
    6S(d'b1u[4ud1uO.G,v=;r2hIQ,W)3,E)97?%SGt?uIur-`OKl+vCAu-;<5A1S)W5E73=u;OuKu9^pjYU7E'G*`>O(uAFvxHJ1F9i'i$u\
    cOk3N1H?Wu?GGuMu1`Cu9uEu?Y[CbWubIW-U(`Cj57Au~tf-Y73GU9[fpdu1/G9IG^=uA0>1u8;.GU+u;S &C0'|qT/602>Du>2D*_36[\
    0p%u+,^8QHE8u+HI082s6T2]RF,uL)uyGu<A@&=2uKJY@;80,g,,.u-0Q$G+K$n2dH[V%]@DT@>,X(u@1wFU+4whiuG4?<v(u0uw:u$>u\
    V&uP5&*[D(,k6uT:uq6k4o*v0&u<%u]1u$;<1NSHfV?u&3]3B5,91?0=eQc5$-utnuUYu/Q'/v:ka%&-IESCS7,+u0E5)O&I5*C-9H%v8\
    u4u&<>&o36$u%V+0@>u(88%VO@)e,L:X1sE+C(^u2Qq73:E2bX6gTFT+a7uR$uqKu($+4d,u/:ud>hB-B<<@0uaHu62q(uP$ue)s-u.;u\
    F=u,%Z(X%uyGP5>9DO)5u[n`/IA^WUAH*u,ki>uDDu62uo)u.1F?%3KIuM;h5M)uO)*+u0-u<(%/UA3=29%5GGME4'u2T>XJRP>F.u>&a\
    @k,P-'-bSuUrX,uagJ=]5DMu,G'>SZ0:J.uFRs3V1u*&u8)u41u25m7u&M@C13uAYK+u;,h3uAU`9n9uT&H2B@]Bu>0uk?o&]@c8L&R94\
    5+YMCu;Qh5p-u%3^Ad;T1F.TFH4L&L7%A`uI.$HDu@uP><X>uHJu.8uo:c'L7Z'g*u.-N1k5usAJ543%5S=d/`;uE1u+)Y+u==udS$-_)\
    T*eFa0u4.uV,g%09uEfR-a)H0B<H2o,J6O02@gF<$u&1];uan61V[,;5?Q'v5:u)%I)Y931C+uK$f+uG7M/+1k(uH6u@(v0Ka)o,ug%V)\
    m3uFE:-47%?U1uv*S*b+S(d.j8u;5u%.u)-u|M6+vcHP%o/uF?F-$M5?GCW(uO8u+$l1v?>O$(+v.IuX'u&)o9$=P=g-P,P&u$7u_3u:(\
    ]-5+u1737Z;@7%1?C&1i>0'*GDD-LL4uT09b'E[YQ5F-L,TNu4P6$1QP/g<q),1;Y(1]G3c.8R<u2FH,]9S7?75=81q%q:P-ZAu4QZ0iG\
    u-?>`uI(f)O*S%P1u*),5uH(u0$(8a0F2@+u&-uBKS;K`5/urj>$g4uV>o.q+<.N-u.-u:]c-_GuP`u*W%3`5A%rDl4O%O/2+v(SDI&1u\
    I;G%u%0Q8K,l%aG)-A+35uJAu*C21u9/u-(S,1+X3F?0?M/UC7EO'5,b/t2?4u+e8K'5u/1$)uR5/?$uQ1OEKSGW<9<M<f(G9rN2c4B?1\
    WOE[O:lXYBWH=NMNSH,:sTc8k.D>LRPBT6;(`3M9UIS9uK?u3-uC(=.2>u$T1(?5l5U(^@u'89.u1mAJC4S0*CM+Q(Q2)7XE$QS);(pFu\
    OH)-mreEu8IP9GCU1`$uC6W8nRuQT?$u+7uF-u8I*3;5&9@?@3u89G`%5:)q<_,i9:34=o5)+p=_7R;>?0GD(<+Ju)<5(e0.R/k;T9*-G\
    7F;>*4:D:H4i/_E,/H1F,cIA3f=.)uP$F-,7[WU(u9%*)u0=cK6515k/L*u0&%?Q5g&<-BMHE`-(M8O)t?+O.puDMJtTLdFu?=?,/cOXY\
    J?C1j&u'</)Tu1%9;+?.E>WBjDh<=+;(QDu5N.KI'S0C@MV96,n;'CH94^:5<d'C2u1]u)cnLBKB^,=Q.uvou7H[*u-(75TOTCR9mOgY@\
    5u.9u4+(+?=u>;N1a?u2^<+u&7@/oYNQB5uLI5AO1DY%7r5?$u-:u9Huj<[0S6x=Fb,p>ubF5,u3_lk;.r,u?1f(O.u-Du/4t@M,eT7$u\
    ;AG,b<Q<u3iY<**uD$D*e>B@Y&ODK4Q,un)=,$.XZ=$u-?7&EB9HuAVu;gtLC,(.gZ(.^'u'0M1l(3QA3A,/gA,u'&I2ER34E$I/K%%-J\
    7J?HG9;t/h'u=2d8u-)7Yu=$G)uE?b%f;W$h0[*S%S,S6M,d$u9ZWT-6(F6<8XLFT8v&FF2%.IPZVB(c1uR)uL5u{Eu2;mEXE,3GE27N3\
    2L80(4GH;2u?T-6H*us3a(RD@*X(o-i&N0cFJ,u<*u&1V$'<EPKPC4u'@u3]UD16<@v*aua_cDaHu6:824Tc_T4o0T2_T)0S:u+uT`alZ\
    deu=e.NuA?=%M0?4;>Ja)D74u-*5)cS-/r)E&`4u/X56%:O)K0e>=6O&(6u$<[,K3`EO/`4d&K=u)7urOh3l(1,6V)X22k4uH-Z&qBJ:,\
    :YNu;>uf:OB&B80u22r0G$A/I=9)j2M&O4u<H(0K8u?0u=+I(5:Eu@9@?&uO-W(u%FW4bH9,`RE.p?[K'1</uV5F/VQ2A%9OAu%7u'/u'\
    %K&vSLu-*uE4b&uA2v1,G)T5P-H$Z3u@YFCC3v|u*urAl/b%r0v'Nu-4ul5uW$w'4u50^6^$uj0u`Au|@S4f_)<NRu/=n'uO,7'NAj)u;\
    *h)S7O'uCTu+@u=0S.=0udu278OoE>H&u]+uX$m)u&5u@1s%uP(uc24,u/6t:p@O0p*vM*v=8u[<uAB`>5J5eGu&JLu>P(*h27N*J6<RL\
    gTkR22*N6VaP]@u*<:JvPqu6Du&8u82w8Bug,v0%wq3L/>;/-u/GuGAn?uS^E9uruK`G3MBMu*Y:=-t(Y6KBUoWuFWu*Eu(=u6G:5Q7u=\
    Cu`/p/u1?uI7Q14+u0.s2uLBm.vV$J)=9 &m$(<0u13zt^O+uJ'v*&u],us6Z&u:,v>>us2k)a-L$oHu((X-]9X3@$uL6a&u_)]+.-^3.\
    1u(3uLG$/f?&)wT@wX/u,-k=J;?;u[IubAu%=uS3x|dvQ7uM7['v~(j/I5u%-uM)vr)[713Q3{~p/1k'u.(~$/Pu2v@*v2)99v~bwl[ux\
    MxjlwvluWIv)d`3n+u)(r.u;<u1@A(61v0u-75wn7uh3p'u?&U)'+R+uZ)wH8R$q-(-t?vhGu81%-p=G-v`;u7)u+(x[Xub,u[2u7%u=3\
    T+v>1uy'i)u4O07IAh-ut&`'j-u)'ur&v13u5%u?*uG6uO,vK*6+o'uk=mGg)u_?u8'u<-ui0u6%7jO+vh$uC.U0u?0u7+u+&`+u3$vv/\
    uW$u5,uE&uS%,+]%u$1o7a-o*q.w24uL&u@+m+T-e?us'uL+v:KZ'8-K='3uYAvG+v^&ux'3'uD+v}Eu:74-ubOuQu'u)-uA&ub7u=)v9\
    ,vY$31/=&K2W/II;Q5u'5u)/d%u?%wQ/uj$uI*uK6vATuE6&-a?V5L+++u-1u3)uG$''u.?F'u,(u<4e*uR'V)uuI:%uJ8v&$c1<A&;55\
    L5u43q'X.u&:g*V5gE*IYOfAv~Sr5b7u-5v+;u/'vC=uA(/04:TL&4^<r6r'u-+U(O.u'Pn(G*E2Y2kGJ;8;-7y9-v?*K4u3m7uSwz7u%\
    (uY2v'Fl:?<G2M?S[uK4uj2YZ'tvl0uG'Ek)sSU8M,Uu;2v[,t*.i6gwDiu*Bc2u8,uT(u,'u8(uJ0u*(-.u-Pf2f&d6pLdNbTD>u<8u<\
    2u<,u*$u>-ui9u(=u@WkM]7v{Eu()u:(vF,u:.P.ZBu.@u_asRFF0:O/vjuEU9u`E`)u3&uQ2uj;u/*t6$u&u;guFDu28u{ZH$uL+f0d6\
    ud'VuHu3u+u5O`;f/vx/cN_e`;ubGu?5u+-u~(u'4<P$XX>sDu(N_Pv_8vV,v2:u.(u,-x$5ug1uB1uDBvV%uH.i2u$80.uC)u%1u%+u%\
    &uz0w?&uf*h*I,dB40uB,u$+u03u8%E2uSBu)<nB[BuQTu9Rl:n.v`0Q.uALAkSNRZs<y67v<(vs+uX/umEu]GuX;uLEuVUs;g3u./v$3\
    ui)s&u&0_2d(v%%uI,h4l:uELu)>v5Pu`PuCN-6u$0u8,{&@x:FukJ6.y_Zx&8uZ(uN,**u?*u?(vp$vS*f0FJg@m:wLavD>_6xxKul?u\
    nOr/[(W'O/G9AAWCb3ujAw|OuI/u9$wf=u5$u?,R8v(LR4uC%uC/vr+u53u3Ap5^)t)wA%d&u|:uh+b&uC4E.(2g>q<voZus>v]8z&><6\
    z+7y5=n-u?;wru-u79ul)uI,u-0ur>uI2u-8S<L.wL<xa'v2(v02w*HwBT_4u=(r'v75wKQv~5{;+vG1u-&f2p<28um8uL*:(u~830u8:\
    vPHu@.v@,vF',*vC2ul&vA-y~[O&r.:2w<_..vE%uI.u')u?7n+Q(uC:28u.<u&6uD2v.8uV,vN$u:,u.4uD>uP4vB2v$'u2/o9u$3,0g\
    6u(*u6%u,+uF7u0+N$Z.ue&U4[,yh]12v$0u@2V&uRBu&4um6a)q1o-vT-u2-u{[g5u25]+uD'0.uW@G2N8N$u<-w4KxeQus-u65u.7u,\
    14&u%BvALz)evMHu9:r<$0m4u60uN(4*uC6f2(0uX,u&%uq7uX-8*uYX10i2uc'vc=xg/uF&3*uz4v'8r0[6f2)*u@0w:%w&5vX*ua']'\
    u:7wcfk=L9Z)u>2m4C2v)DuUHvANu)Hz:2z&/u*-_1]7u(9v(Cvo7Q2v1Hu%<$4P:vJDwH.F%vcUuB7q-&(u=<t0-,u]>u**x.*q+u(?D\
    'wg)u>&uN5m%uL(u,'wg'g+$+ %^m(%o46eFD0Z*uT'uL7uw5viUo7,5MKu9Yu%7C/Z+F1X8L<Z6:%/7*1X$m>mNu>>B2u2.(LE0uA@YF\
    0>a'u{'F%uuO]=R1u27a?-;s-L?ZnJjsu3>`>5V/J1]'LFu]N/>@(u3X`VKc/]OB$@;>u5v.2DF*o*[>).<6uP+u.3umKD:F0T'ua?uuU\
    u>;qEu(Y)7NMHu+ucv'ROu6hZU2[1IKGE^:3ua[u(dL/u@MuH;q;F&,.ED22uLYe7u,9umW:'u&(N1&C<1uT*H$N3@C>d&;/IO5h(S0=4\
    9F9$9CE9E&U2u3FY*uGC?3<K/59-U$j*[0uKHM361V3cAB'27'=AY.-u&XP4u0:L4uJ*N-@;C5'C@5J(B/2E=MU1ul=W1u7-b3u=&uO+u\
    `4u5*uG>M+O3vO8=2aJ$0u3*uA4u?,u%%W(t>+c;2S0S%K1I;lfG/u/SE/u~5vA+p3j?u)=vKEv=5vE+ul/M*j%l7u'%wY+ud/t'u=,K4\
    O>u)i;@,T)@Egul:u7,uj&v1'v1,u3,u30uzHIFK>uE_UN=g'><6vcBxaDx>:v$%u8-u8'v0%v_3R&u<.B,uw$a2G4upJxbiu72ud4u'&\
    u=+K$u=1u5+v5+w/)I&u32w++vf.w/u<OD,0F2uZLT.vB8vB>us>q,q$a,b6$0>*u6*u>+X&$4u52yIKvW'up5u'$u9610B<u@2]L`$v9\
    +u)(uE2SD&a4@ucmu,4c</6^<G<.6D<u4LvesuJFuF6usJxaex2eu]5Z;@G6O%O9KhSu+Q+/<)T(g2u*.u@.@/T8 &kp'BFU0=57,OL6N\
    =J@:'Bd*pD)@.8(N+0+y0uGq[@A(=3M/p/d7M&Q>)>*Fr4wQwM9u?QK?G9r(`QM';jIMI(SO-33&9=7;B3$Y?=%U0IGKp~$23%_2uJau,\
    8uFcu&042:iJXRNJ_iJu:Bu4ku:F:@B4u(Du0.u0>m2P>c0v8oXDikaH:Hu*cu,u$P]gDuTu0iH@(sDTFqFuaNuXVv,PvHeu}HuJ(ue4X\
    %vZ?u>EuPn65&?d2^$L1iQ'[IUuE=?7;C91[1A9u-EK'Q,uCDhDdEf(A)U,u9KB'u$:@%a?ueCJ7Hf<-T*]FR4u0257i$i?;7EM;tjYu1\
    YX7a4L%P-AhHpH/2d8E'?J5*?uX+>-u0/F;u-Em;iKs*a=>;o0u$%u(17Gg(L3>6u$>u>]0+8YL;T)g6<1DABK%1lAuc)B;?9=,S+K7n/\
    `;A'u/Gu3;u7Gu9;u;?U%`=`%`66A*===`&W<1<A459$59;=LS19M>O;55*GSO5OSYG1;u-^`$I9)SE(73E2I+C.Ik7<I,;AEB?u>$>Ju\
    ,u0u&?&u%[VVN:Z0L&eFu'3B>wLuec<uLB6850T-/?&KT-LG7TH@u_JuH(H6u50uG)l0u7+u=,C-=;h8HLu>agXDDf/b]%/6KnjS)bCu-\
    ?u=[u[O?%bJFNdEDCuYd?8r;f+7D9(O' %QQ((UuD_T6D(u_,u2$u<)q+uR;u8?u0AwPuAuVEV5LC*37;C-v3Gu7/u53vb`ut=vI[xKu)\
    hAuCu7M9u7;uU)G))GQ[9ICu;AAK7uO;u//uO-`<W%uvlur?h=S1I%d&Q0nJtu&E@A2tT9.wKeufHh8v5)C,:6.Rm6;8ZBVRD.ZBo>5:0\
    i@8u_<.4/4^,K808eD84ikuPNFTu2VC<u).K6?:uQuJSLyVFws0x$Bu6&q)o3u8?uV=voKum+`C)5u<Hc&P%:/,[ &8@(6uo0a(s'g703\
    ?1<5A?,-m=g1uR1u(&X-9:U<u/09J,2T2L(uL$g)uF50+,fu5771u@+uT1X$u.`AGI[`E8'uo0u(6uR'c/J9D?:&_Hc2aCuV^P9.5[7O-\
    w`Oud;u?=r(3';A=1f7u1IY5u50;63_2:PF=&u-=;3-?.S-7=-.)u.307=?O+Y,uINd)RU,?W`97l%U.ujen@u?ZO039B9u6Uu8f*1G%?\
    0u-6`8O.d*f$d'/'u6=D;;+u/)uM(v=0v=6v-DuWBW430V.v&2v&.?*wW6u;(Y)b(U2u5NB.ua%8&j2v[<u)<7>u*4w&Nu.*u0$c0]Lw.\
    0vL66*ur'vW(u1>d(j$u'+u`;h)un=M&?,aDuU&S'v)9u;5u'>u[2C0@NL.u>,wXJT@l'ur7uS+v+&u;6v3_U>7PYPxT?uo'wL%6.*>uD\
    44*uU&vj=u)$u3Ju;)uO0b8)48,u..L&u>+s$=0uEBu7F*Zu(0u(&u(1uD%u$3XAe$u8'vX$K.h.ur0rPuv<uS0&.u4ZuH8v2+uN.uq8u\
    m+L$P678S0v=&u)(E*3B:.T(v0$u@*uL+vs=u&1u(;R7XEv<tu*?uiG81';P+uR- &0u(.FQIO7OAR.v$_uD)u}(vD<u4(u6%m+uoCZ1<\
    7A/u5,ut*?(O'05D'v:'{,Y>3?3Q/x//vG.v'6^'V;u<+u,1H/v2+u*ET%T3L?6'](u0;B17;M9u=;++uP&:%ugOB(22;H*2Z2_)uiYv6\
    >F/N;kNP0v*Wu@-P/u$/uF'66f<J0us8u(%uo@um(v8PR*F4o%vF=]&vR>u$*u$%vF1uk3T+57@-V)v6%u('e723d7o-ue%D'ab$1U;u[\
    Cun?+)T1u.'uL0@$]/V?O3v'5u9<`(eA41=5%I;Ax?)Q'u=9u%-u;&u^:u/'G&r2W>9>0J+.Q*n:[&<9T1.19IYEG+u7$uj7l%u3(b,p>\
    7$-AW'U.K:1$?=u=1^$b4u/-uQ4A$>=M'u-$uh,u//ux,u|&W6*@gZ24r6^/KE?-GLS5W$%M=/p3O)uE%h(u^8r&u/Dl,FNu7E1-0;u%*\
    h)b8u%6G8^c?L(,N0).u?N521D*<DBu,X48?Z58S@h@uxu0u%]K(S%u77M1n%vO(t*`$u;1uC&hLur8S0C4.0u.,]8u-+I&w+Zu%,90,8\
    u$3u0(*2u-6b<::uo2uR6u(*u($vH7vF9uT7o%e(]$u$3q=_->/ %j{(,ML%u*Dg,T&u&)Z-PG:I.Ls0U<3<:6X8_0Z&v>7s5N1Vn3QdW\
    -Gdu+M;U3v?AuhAr)uM.ud8u%)t1W%u3*b0R2/*f.j9vAUw+5u'-u3;U=p7u`9v)Ew[Ev?)vA0b.f2u[FI0M><6o8u>8vR<v>Li,v6*u4\
    'uF,g2u6Bm>60;0E&uI?^+d%u+-u9%u->Q(O-I5`/up)uh-Y43LBF8.u:B4,U%uG1Y<;57K57Q(t2+-_G&/I7uxGd-O2`HY*='I715S3u\
    z@uWXuf+f&v?8K>.6oNX4N*u>&w.&](wHVs<,.x3Kup+vj*Q*-0qLk.uy4vV0ug$uL.o0vn$wG)M(u'4'0R:;<,,Z8u68a&uH)wm+e(u5\
    2vz0W*/B62u$Bvc:u2(u0%u2-N-D9$5:7Z?L-v26s(q)uD5ugWv6W%/j5'/m'g&e'J;DEL=P3P+g%g*u>%z87]26F5BwtgA>u{H48?Bu-\
    >t*uG>QD66uH@R2ueig@u48u@(ugC5;K7+5@78Ig7a;@I91tE%7u,'_(i%B-83/9u)K ')p'Om<+0;)I?WG=S;35)E;=nhA1/Ou'u'9I%\
    CIS49'I>2_]PDV>:DBB>.<73UF6a28%P9H&_0.'CIY;uSUKEe<P'+GrWu@>ZCq.R0,O>(&VD1&?;^CI&GF4&D@6a<(5iFV6]LP4';*WaF\
    6%uP,L)u4M89%UnM731?;1u9K<%u6./3A/%1D+L(F)IbuAM1/i6Z*<6J*J/]DZ&:*gD2G3GACG1O'?;U=C+81,=/+Y+f7B'c&9IfS,ABA\
    e(LFu,u:u$@gB:/GEbu+5A+C&^89kL@>Ja@-:r/Uu-uS,;$??bO[I1U@G%bA9&-42uB/:0V9&u-t`K=+K<,F<TVkLV,:7@3Z7P98^:5Gh\
    u)/I99A/Le'(KEA7u%-u1u''?3;QM;1E%W*S1[)G,?6%6RJu08T4XLiqu*>N:FJd5W4S'h(-)5^[1t2E0u+/%.u,>,u$)0d9K./)?Mu39\
    u;-9-j(vK:n%u-23*uQ%I&$:jAM/uU5j'M230;L3X,@@<uPgu8gNFL0kDd%u1.u++u+$%4N@u.R=I<5X%0,6XJ_8PHDu,-Z?(,;>8N@8Q\
    $I0/6&DPRH4:'N9>*MP/Lu*uVLk_u>Z]a(E218<6P4B@8F/@<,iR:X@<e>uRHmDV%29k304382,_*>1AU95^/uK/)?6; &'f((0L)R9LE\
    (3bAu3-I3M(/14/R,T'T;51u'5uO9ulht?;5*;:%o<u44u*$u85m?E9]/c?(5EAP'm8u$0X)J`&=CGS9b-V5B=-;^K]A(YuW5hCM1u33S\
    %vj0M:3ZYA4;qb2?%7u'GU/W+S*t:l%O<WXjJbNupctJu?_O2uC.O@Q2O$l1u-27.;@A,=:u~Pu9V;>FVVJi<X(uF+F1DAu(;P=FAB-o%\
    s(uy8408i.&]CL&2<GHK>d$E,%<J:L(R'e5L']*l.u9LM,Y5u91Y%vYcA:<8]2u(.]&T/mAc5)<?>l4Q6C>*>8*v&4uN5q%D8u5$?6F4]\
    *wqu)T,u:(u>0ui0uT<u8( &E1'oyo3k'u23F-oYu0=uTUF+uR3P/P5TE_YPu'(597nG,)i&um:u03L$F>H'u,S0;G'u,1q=33u%Eu%Cu\
    5QG+Y.p:vhVl.u1*/09qM2ud4M.,L72u3)p5G3/55[?;uGbS5h/C9Q[WCd=f7uC9b+K,?X`uqG6v?7uA&u?Eu'%S.)Bee_Jv4VP6<4-NC\
    Z+q0JRu24RBuw4T<N:>_VR:_2<+:9u$7PK.?SC)1oAZjD%@8e]P*u2IF76? &77((2-5n[tMh7YQlO7+u97X317dShOQ=u)IQ/b%xADu3\
    $vv5<+u0/a1u$O2;+CuQfMU=KM/u`6Q%ut-n(0c/g9cuKuD/81P.u2)c3u.(]>2o.uq?m+V&u%6fHAB+:28_:u66u60vT*c'u26]*u4+u\
    q5uF9m?H+ua6u6*vR+v4;g3 %X_(.}M/r(^+,-u,G@737u1Au71vM55bOAp-^$u34O0b<-4:X>DHD08K,r1W'I-OA+?35M+b$;''7c5$E\
    u%A^QE+G$tJbTU;(UK1*+k7(??&U?l9u5'u7-76M]?.YXC,7+S^r1u)%u=4u)*^)u7;I)Y&9.9:L8=4)6uC/XJu:Vc6wL4:*ucgu&@vHN\
    VHe6ui_uZLi>u2>u@0wg6ve=]$X6H'u*']4;,u=0'2J4P.uV,_%c/u$9v2IB3/1S-vfEQ561u(?u,; &'+(-%1Q8GI5r5.+v$90'$UBWu\
    SHu-I.ba?0=U'h4A65-L=27f-j%uA+Y%W*uS%h2I%u%;uS,uG&S:WV.0uP*&(u+6u70Q.,<v&:uRPs4*.g,um**0w?+xO;uM/u9,xvId0\
    K:@4uTBe>+2V<u$(u_7m9e+]&_2uE)b<GB%.D6uE,O056L>u4>-,ub$A(b426u6Po(u<-B)u$=812=c3w,ru(?c)g*(,uG@YFR.u(%u8(\
    uA.n.n$u/8:.uR,>,r8v72h4?4<8u:<o0uT,uu'u]Me=uD(C@9DF0u08m/u4=:-u@3c)F-2A590;XC65$? %w)(3>a:0Bu&0u*4L(i'uw\
    Kc%P1$-OG*-u*)v:2u}Gu2Oi1?Gh9B5%?0+q-v&dB7:A;/?G1+j)uS)uI/uS4uO:I4K>5JY4Q>u-&vM>u-*u/%uS-S.;::4x?7u?;ul(p\
    .u7:Q8M@'8F2o.vF3v.+s,F:M0v%(H0ug0s4`2v=%j*02uDH'*u=@u51u[Wd)A,$.B2eL'2b.ux)u-$1.$N:BVFvT)x&4u<$uD1u2+uB=\
    u>Y(35=5+Z- %D+'LkXS05-3LQoKa7uPCqAk[@YVUXu52J6.Xu577O,GC;'uS8t8u;DuQDl<u7N)<u$ZFB8P)B9Y9=u5-r(I;E*QBh<X8\
    :6E*MBQ-148PE/C8?%A0;=Q@C77,)V.6J0uF0.,u)'Q<;$?6GP;0d4?;[%705D0<'8;43?;+QRu'$I5I(2D+NQ0<LB.q(<)J;5X>8;(u-\
    (,?Y1r$A,WHEF&8NF]0m$u&3vJlv@Uv@;ugAu.+Z5<;N`DI &Uq(&XuDC+C:3gCI1u)-vp.wh8v9)u3+vbGn'l%uS@Q4QP=N?_O,uU.M2\
    KB.H>*G81:(XF4_&u($uH;u0%uc5i)xw.u,)w2Qk1F7RIu65N9 &*$'y-REVYPKJ?N9g=u(:N=G5M1u+'Q7I;W+u5IW3t'uxDu9'u%*u1\
    Dl6u`@ENu+5f&U2AH`'19f$n:UR8><0ui,k,o8u@R'4?8$:F$K>&0c'iCm/U:UT'<0>@4T4q.L$L+F3s;.3E1<1N6@$];N;R5m3 &/z()\
    wud)u+$uW'd&u=<uUJf$uz2u/NE*G/QDj'1@04mPu&0<<%<iFuFFvsHi(u0%u./i7u_SeAFAB5HI7E@K*I-E5+'; &,`(1giA$/`CQ-h$\
    uK5u[3v3)ud;b%A:68A.uW6r@34v(*o(J2C&uK8v?.-0u%>+<n6;6$4u:6u/X5FV0g$v.'u*'u(-u23ua1P+u(?(58+u2-uy(_)uo?R30\
    5W/u97;3 &Y0'u?1KAAtIulCu?-uE$ud-f&^.?:CH?LCsB_NJm_u&]_8u04q'q,T&q'vJG814;&==O4u) %d{(0qv&&Z+27&G-9;5h1uQ\
    5u'+f(f%wAEu-$t,u?DuC0S2S,58H:?FC<):@@uy2vB>y$FuX'a*u>(wc-2-;9G5v%7vU7Q+ %mB('DTHZ@D.u:.wu6q$u&+uDKo/JA&A\
    1Ou%nlC17?5u)A^,[8u-Nu?L5>=6u^Pu-6h, &y:'Ca05X6V'N2u0i(.u51/,eN':DHXDB.:3,AZ(X)J/*5EIN9'-j;K;GAlGuG=G$M,O\
    %M-t%UJ365u.*T@PiZuiv>P@_P6.e&)CJb9bIt/O*1CKhAf7rK2'Z8@$%1h?@3C5 %gd(2'u-'uO,uA-U%uY*u?<^*u=KC'u5(uhDv%-v\
    )5j'S8*,X:uJ:u*2v$8vD.q0T4uX>q.u<.u(%u@7u$-V/k;Z'_E.E9A &qm'Lg5:P4X,R%ui=v6;u$3u0?u.CvBu+H)u0MDC4=M5u|)uY\
    <u50u3:vKkOZu'V &G<'i9S0U&uUC;_^J&BeJuguZF*m1_'u<@u6'u.4o%H5%I;KGCuAWlQv+r %3I'U@03ua22T4J-Zs&T2V@.%1bQ^?\
    U/U'u'-?95uYAj&b@A6:<u>+u3Pj89:)>Ya7]$F8cc+u4)H9u,2F/JS(C;; &0X(0RlbuQ-v`.{-(?,u'H'2D@8*v2>u$(u81uB,uJ$w$\
    )v&(uF/H/D7 %v&(,ed4v^?u)6oLn(u9$f>:@u]6v*2v68ui%_-Jn>'u$?u&;--uA1M-bGuf)uh$@< &u+'E4uF0u:,u<&H+85uI[u%A-\
    3&Y>/7-u)'Y2-@Q%V<;@;%32$6B6A+;3b9R'S1uI:?,G<?B42K(d%G,&Z/4K0b()88DXXu0e*^O[oY4?3;@)838.:D_+D1F&F7c3 &N{'\
    g~I77$C2rRQ0;6)i,TDNeXJ8:(c'i*D-mY*=9du)u) %RG(,bu6:u62u6D]2R&T)*-UOG5jQuYrM/uE=t&u?8u+*G0B8uRN &5g(0Uk(u\
    }-u:1uXMT7.;)?U3u;;Y$wQT`:/4'X2: %o?(0f0*i*uB+Z1g;u*G@5(94/o%u0AFG3G=+`)uM4t*fBjL[N7>M41< %5='S9R'c5SA)5_\
    U*1c&*1=?>/R$0?M=tFGD7D=6nJuCu*A0AD+@R,$6uU@A@u$%uP6]8]1NG0E)Kd1E0G1>)J5 &J/'T5vF4u$+u2hZO:I+E?'u'.u[Hv=P\
    f814HD %}r(5Su[%^&G2/P>>u86B&uN+u@$])T/@529,W+=77M'uA2C.1: %rp(+YX*u@%e1P5<ID3.5?7M1uM5p%uU0r<90F<a] %;v'\
    S;EE?%UD;>'@CB%:JT.L.4>%u0IN?Fh6uS%K=?7O977>%R/X %uJ(-ad+w`%G(70IR?<'>F.uJ2u*',39/8%u8,];us=]-15 &O{'Zpnu\
    3G;O$d?u@uH?.u)lU?E,'4u(osXDD6Z$>2'&?5WCUJ,>>Hq2Z<7F/6=R1.A2-/9`rGn9%54Zu*3B &[@'v:u03uJ%H)</2G%Eu)'v=$u=\
    &t4MB=D4DuV0 %]((1Cs-o=X'aA$)u';uA1l$uU8uh_7:u4.o6uB4 %~9((=u8.H*L4F*u2*vL@u<(L%43I=M1uECU+uG-W(U3d%ux@+0\
     &Pa'x^JL_./>J6Z,V%>-4993b=I9;=O=A=A1u~AC,5>eVL2 &R['k@u/Lu)T=>0.u@4uL'_7F$g^&7;5r;`) &>x'vToRX)T=@uK=OK=\
    I)u+B7:*B8@QH %y0(1,uT1q3P9,-ut%n'O-Y'u7&uK4C4)>.6vN, &Ms'ySO>;)S>uW.:>@(q)4>u($H=c&u::T*g+>C1-b9uU+h.DC'\
    5 &6p(._R,uB.o$k9D3)3O?*?D97'uC$O0W:u;c &FE'py70=3[('4L6Q0r1O,-_UBK,C:%48.uF7i9g;F5);7/41V3X+u2+/5Q3 %^h(\
    .f.3?3`1xf8E2q:u..vN,m+ &p<'h+k$g-T=-U[M5'A:Y6uMP1FL, &TN'y@s/u8%B3)1U=KGE/U)I(M:;D0N02 &Bf'qZ.6T(H)@?RC>\
    =F[+77/O%^T[6=F &(R(+Y7:24X0uX6J,<8u.3o;rCC$O0Q'u=QW' &bx'jguL3e1u0?cS,1=/u%$u-6A:':YF`.E< &Y3'w^H1op5IQ-\
    Q>u1@G80PF:F& &PJ(-7g3KCO3&SA&u/3p%I,;4aBi8u$D %99'ThqpIAE&u)ib<MFO:@F:'u$? &j>'eB-;A7G1u-=G%3,%<06NJJN80\
    P+>/ &U*'kvY6uO]u0HuiMR?/OM' &+H'y8&43L;,9+(IEIG4'D<J<4B,J$q7Z?+EI?E)`* %{I'wr'D.B'862a&F/43P91K1/^7E<I+ \
    &QF'yiuF.28R.R-<A?/u=;f5C)O*p+ &-M(,lu&4@-:ETI1-uI)U,1,Q]<. %|4(.Sv7Ev9?u;%S(',N.u_2u&@u]*c$ &)%(&Q_7?QO-\
    f'`@%>0@:.c2 &>d'zX;'^,Y<$,u,6q/uL'LG5+j+S( %xs'wp47'A=)77u|D%6s><8o- %rV'wDX9*A[/u9:pB'0_,u&% %7b'U`3,+:\
    <@aFL(J7>AMI5+E*?<E, &p`'im..H(*>s'R$J=;==/O%u52 %D)'MZOU'7=FKm<NN-:7 %@3'LoF-HK.S9-Y4UD6>/: &xG'GtD%CAM%\
    M;=?YE/;2+N%;1Q%;*FqL6sV %<p'RX5;A'2F-F%ZBFT&%5 &qt'e11=uKB?2-Hq* %k&'u<$MF7&=7C96^>$J06'<D2 %;C'S&:;&G15\
    l]KR&H<+ &,-()hD=A+G&uY6A0q:a$ %|3'{t5)$Gu)2Q4/D6.u$+ &]S'C(C+W,n/NBi6g]6& &pe'h5u1>=>%2<6N+45@'RO &j&'yS\
    u;6+2u0>e%B5 &Q4'[J*U9KQ?G'<J:cB: &P)'v^,Lu$,F543bAC) &O2'[OO[uGSO(2@82u:: %vX(1ou)AQ+W*'6a<u,. &wV'^{q9,\
    Ob&lB1: %=h'P^$C-7M,52;R.4J6 &&~()OI6u2HL.V7=7 &7>'y>T'.=GC=-YD-4 %ER'LRP=ibu+DI6=8O8&4 %yk'yXN*_1LCE)E7K\
    %+8@.'0K, &[S'j;*59't(u58U6<,i3uF) &OY'QLY&U:uPH>);I %MF(,b);;9S5f&,.sB):V2 %7p'WeD>mPLD(C^Wn= &v1't5rCU-\
    =2u&F4.c*B' '-c'LV6%REu;?5&%>0<</ %|d'xS4?-;S*K@&0D< %kK'su/CO;QF1< &6m'y):C'-C'OBE(0<]* &g@'b6;?Y'4@)H..\
    P$ %:z'TD&[M'70(@BT &S?'m-u)*122,u,,_) %$N'yaa8u(18-f)C1 &yO'ZOu%20@B,T3 &Q@'f(u(4e(31u79[) %7A'W7^=%<8HX\
    ',+ %hI'v*s$FC1+j6=. ',E'L0R<<(&3u/ICDB* &M{'czD6F&:+75Q3K% &G*'rIJ7k),)W9bB &[|'C;5(ZJc.UO &lb'AT)OY78Z6\
    4 %:W'Sv0=I2GN)8>% &qY'H;E==&,PL$:, '-a'GfAY7152JL(6F< %G['J>5,;kP;++FG %D8'M2-R2DBE&; &cP'FK:$GAO5G',2 %\
    6`'QY'F*8H9+Y %AP'KU,FT-.G &{X'?WA8m)@&]<==W1 %G9'J}5:u([L5%1b@ %h)'v,1$[:0:X9 &0v'hZT*D5G7 &y<'C::*R'7A5\
    ' &Np'_%(G;$)=720B &OF']')7C+.H16B' '*Y'Ne='1004Z* &NC']3$864B+?G '+%'QS@(+==3;( &N0'TK18.,B)2A &MQ'cSRH.\
    3K; &qe'Hb&5Q98D &mf'@J71BV4(
    Cape Verde#CPV#Africa#Africa#Western Africa#Sub-Saharan Africa#'r7&Yt&Fih6+HW;IW(?2CR$H 'o5&_7D+:C15bMI+5\
    (-c 'tT&[`O;=(A86N%Fi):7*9 'pm&YJ<+2G)AA1M:-:,8 'p{&]`CV.<N1m+:9;'`43- 'sX&Z(.bI/36&B2@ 't-&^K*n/7;H'P 'o\
    Y&^Z8KY-A4.2
    Central African Republic#CAF#Africa#Africa#Middle Africa#Sub-Saharan Africa#)'`&K;8'.53`0GDCg7uD7T7ajsb6E\
    %A;I(1qnoMuVf_O8EFGq^7l6O>?.G@QD7X+u*^_C<7@M4uWaluGHI)`O7)n.v1FubFM0p.U9Qp13n;E,u)9uWDQ)G3ul[h5u=MK$t@S(W\
    +OC[tOu1EAvETu-.^1p>C*3-M0hFd0`'E0ABG_h_u-R[F9<S0n&j9u9lu3ufW[M3/E:^*d3uA*t90CRb5dC78u/&A0ufL[?uI;uW+M?Au\
    91uQ(=uEvY7J/P'V1k,>)@doW0uQuXuWuiIqD(,65J-T3BWPUH;N7uu+RAL,e0:$ui38?$AV(6@BqH40TuBVq84TuD8]4<ZJLgP'P-_)R\
    2@<uaR.F]J6SDIRK2&@Du0>VRc@J.cBP'm(uL2u*(Z06PPBeeu&u85<lT&:eNJ,u:%u@(uF:T<u>'u.a>.46N<u(u0.Du:u<F%60Lk22N\
    0HV$J+R>@sHDHP$D@u<LX+u29NhuHuG:?_u)H^Lu%(Q/uh/CU^%=.9<7)W87J1u4+
    Chad#TCD#Africa#Africa#Middle Africa#Sub-Saharan Africa#)'>&dA&~$4Q3Au14M$^/u)+[(ICAG2u-3`fdE`'W3/d9GE6O.\
    bDC+ChIfS?O&?Hp2[%??QhKCQ?Y)A:GT/u24R7>Q-C6b:u=B'*5-uS2G8=_M>%B;,C%ACu?u1:W,u;KC?O$CGrG=?,Q$IGUM/11Kj5/E&\
    u9u;-Cu'u/M;35=-u-`u=(S;uE9u?'u9&I+dM%9mS6;u%u7ddOA5OY/u)'uK1l'O(bAI-b?UQu/=?C1%QLCJ5T[I-Eu`Q?;Q1^*O.O(B]\
    %VM<rv6Yu2^aOJU>teu%m7DKTjo/Lgu(NDX&u./u2)ue4V-u,&R8UDWVU]AX?g;u$3u>&_,P>i3N$u$Mu>Ie1u0EcYBCH/e94u):l&v1v\
    ubw.>BVkguZv]wZy&y<TzL]{,0DouT*41:u;u@E>5]>DuOv0C:1<'usCvBOvaxXv.
    Chile#CHL#South America#Americas#South America#Latin America & Caribbean#&dR%j96(q(V4ZDFP2N&H3R'D64T*k_*Q\
    Z`6ju,M7I:Y8u?*M6d(bPUL=]YXE.9OUUd&+RQ,O3CU-1501%A6E??*Cu6`*/CC%W2AL-u4u`%^*jBY2u/F?2`&W@d&Y)K(IF9u*'uo@o\
    luOx;1KvMu'uf^7?UE+7;19Q$I2;<-2U635;=)5?7n'=Hu9FuU(GQS5A)?(KJ`gu'$I-9p999;';6Y7Iu7;53SCj9lA7nu+9%1EWW1^5C\
    '^EuS?5IK/A4u+:u-&M1u%J3,953)=7C^/90%COu1Cu-4UCIE&511f/u9<IBj:5>&BC1?=''56l<50S<3%b<lJC+C9;'M,?>?8'B0B1,Q\
    3?5W'W*t0uI//U+5-7WO`Cb&39^9u-W?//.=<),7%A4A%E4d1O(l7AO'9=KA/O3)Q'A=A3'SIQ/E0A4rCn>^7n*W]uC0uA0WTI5[9;Y+t\
    EQG-7*u+'CMu3)AQ&=38t07+Y5A;$9C,?NG)5I;Cl5?'K>M%K'ut,f3G>SBt,A'9K7E)C*EK)76;.QGK0t/u)6A61uB=0?);[9$GBED=*\
    Q;7DM2?EY53-u-*9v@3P)>9'=;?3YK+I2r+uM+O,'72Eu0-u*7apH;&K[O+An+75/^.Q@38A9EU==9JSFuK%?19SEE3-n(A:9%9Y3=MlK\
    ;7&AWu)7G(KL3DI2S;Y^7E;-5.[/YQKu7C93Qj*OuU)-E?=+S@Q2I;Q0u)RMBW<tBO,?B+u*N<*o'P4R-:54O.S/U?;*A<9%A;h5?]`Z9\
    mY)E8-zP'vL'v6UuF$v>Su:1*=vYHW:M&u%=Q`;5^3['v;^j)Q1Q;5S,AWu;1`$A2S5u'G5u);^6u72jDu/<A2te3TPJu.&]*F7.QAI*/\
    L48u8u]XP@PR.B?2f6vEu1u/=`=lU?Q+Gj4uAX96:@F:&o,><8c@8?i&uZg]&o3u&.D:b6^.uz*G+UE=>[0=%=3(?1=W?GO%WI9u+,SH7\
    <Y@uLDN8gi76;$&A=;Y0u%GU.u%/K8+>2<1P;09'Go9DL$<1J%u&AX2,T2$TA@(Z+q2qFLF8(L1$;NK&OWK4/N82:(PGZ'HL:04&F9<u)\
    XufZ?3uwYF=T9)=uW;u;WrCY0WoM<M&10C-hB70VL]32uH5>l@G'S(E2h0M6U,ho?J3Nu<$a,247FA>:<B8D+u$O2?]u+83uJS4$+NF]V\
    >C<4BI5[u5G3u)u*(Vu2-C4uA@S8GFQ@sXLHuR7<07>=+I6bT2mq8_3>/:*9FK2M<(@<R,F'@B6&.I%5f=;Cu7C2=>&8+uL$u:4u$gLT'\
    60d8j?W0-NAF)R&eo)a/us&uVd_.%0O4OP-RCu.1%Iu%I=uE3U./:&<90l45<TXX/D=D)J:*2p<dLDLu6_7L<P;HMJ[.//&Gu',S>r<7P\
    @T1$UGp5^)E?T+<Q5?=%[BAH&@8Ju,V<:X<iZaBA<AJ(XuL8Z+g&J0u(6>8(@3aFBT(J19UCu=KO4O;AuAE)/c&V,T>4N8u&_247)u'Ku\
    MUU'?L&B>Pu&'F4u.4F%V=6I.-B8am%iLR4>'u,I42U:dNu+*Fu<uD<u]o<]*ef4hN[8U@.N*gc4Bu0Mk.XZR<eT(%XCL%]Bg_%EL?P(4\
    _<D9Tl,67o3u.U/Q*EFDPF<k,V@4a3)?WO5W0YR`0;/dt=1uC)u):6L>0$0E&K<5@+VGu$+_>NZuu6u&@o$RqP@>eui.su9vk3R)_>u2&\
    H7X^u(%P<P9]<au.1N,:44P.m0oR62NJaJuysu,3kT]8N@Le_6kVuN.s4X)VauB.@gg0Z;H$]7sP@6:]uP'T4cIk'uw7uPEuV&o7u.%X4\
    uLu@o8u(2uF'u&/JWa1uB.@PBDP4eDX0uR@u80HXZ*F%s*TFu4(PJu6.k4H)N.u0=Z)BDu4_i4V&BQus)Z0uR4u$)e0qDV,H/2G6CR%R.\
    D&TR,<><T@uJ0ue6u,0P.u.4_(]'LMvN$s8uL%v$%L5H'X=u*;v*$u2-s &hK$s-*vN({TdDuGKE&u7oE%?;IIKEhG;$rJ^'5)TMJ525=\
    5U'?-9;)S6KFAR1V%u*@u4*T%T143&=3+uKKu;?[7;3$W>SJKw_u5a7E9UI9))DIFt4S<?)95U)l$A0$BYJb6IXi$D,=HEu@G/A?8Ku-;\
    *O'QNWV+J5@?iO'5O0b%U,$ZI.M)=Cr/r:^7M7O8E(-3C+-10?@-uq&u(AuN+q1u4;u*<]?P&u<B60ZMN5uw7u224, &Zf%2'FNDu$:uH\
    5P2c&PHP*N2P5>00uNCu$+*E2=.S0/)EI1(C:?f5bARSN9ZjM[O7K1(W19^-?*U%U4Q:/2 &ZM$~6K^h%5D'R;H,H80&HD>+0u)Q/?%^1\
    E1)u1&`BK++J8Bo'0Z;2KL04P8:&:/X.'FQ2.>a>F<&@1@FFL0_5F%2;:uY(^+^1n&1:/ &i($rDJ=39,5aCJE(UM(A2=Dh0W4K$G*C)=\
    D4N-.I)[@^,=Ymj;$h0KBK054-D^);<I0<F2mm3wcKu6<s$<CtG*7 &[y%.D4M&G<E-^C++9f%E,(XM8AFCa?6CRSL]>+Pu$DF/T2)R.H\
    H6J&DKR3/S75A%U7)ID= &`U$uKK9;C%3rIO%r5G<D.LF*HM*Q'9.5C*=7/n>(P+Nb%OD;Fu%.eTu4*D;u>3'F20N/696Ks,u&/NK &bv\
    $t3d<hFE)O,G%;5W-+JSFS@>Pa:uH3a/gCu,Ca&*Y-1 &k+$rF?$b=C)uK4=63NUHs8u0$v.3m']E.GIGC1E);. &Xr%'&/R68u.8DF@'\
    +h4;B5>j85%C:f+-U*u)-GH1_CP &XN%'>89>^Tu%%t=5u'7A5Q$-mXu:(L5B%F &^5%/:&H8*m7qA>7(3WdG?u5CS.5<7ZXP &Z%$xob\
    (?TIP1Z9RJ>J)&HF,6r0-N)PK&-Yh &]V$vzL+aQcCC+n4j,/@lPt6^)W(^F^B;FG>42L1aG2;P-u(+o5L5V) &ZM%-)%]DDP0.K/pBO%\
    CUCI+I2S+'B6>FB &dn$r^)7M7?'?*%850Q-u/67@u)J?(Q756.8u*%N+L%<AV-q.D.R( &X:%$y-@U>,<F66's4<0R&&[`bu3dA$;2 &\
    X[$}sR1uZ=2EU3G;rC;0[$ &YO$zeO0KU^K'@<LFkR3e4_@V&8?$E;1O0U? &XF$|ouB)4)G?E)3jC&=P:V &](%.}J*6=.^)=='3D=>)\
    @ &Zi$z$F;];*37/h4E:7T &YS%'tY5;3A'AF:2R4F%D/ &k.$qD::6-HY=3?0f0*4 &[:%0]k&P0>GQ$75f0 &jv$pz2+K5u+.%2B* &\
    m3$rIH-QE;&-224 %go%Uh46g/93b/ &Z*%1,[)10.6B*8+ &Px%G@(/u'/&.H@ &Y<%.>?/3F<,
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+:A&jG7*)5
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+;x&k,A.[+11'-O94=L(N-X9,D6,7> +;K&j^39%?U$1044 +;h&\
    jU</3?=B
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+;x&k,A.[+11E,KBAXI>3<1e2NK-A5*;+9O/*5FA,=NW%p495U7*\
    )5`7=9Q);ZCG-lC;I>`EAEG6A<,65:1$0lE;O.hDC&+A7;K&IOA7u)-?7K(S'E.+CQ1O'u%hM*-J-*1hlW3I.Eo+.7=?'7s`(;?MM;u+/\
    n09@$8L'3@E4?N*HCX;B4]-BDL,N]4(NK&?BA1G_A..bO;G-r/?*:N16?2u;&b]-6.:+0Q&*f0?C=;B;*-A9;K&C3G)jZ3(S3h)14E/CL\
    G&dT)<W:^8=+'u<+8C8+:*N0BT>D]bJE2t5G&=F1*`&33Q'bN[69N^XA2E=uU^31/pOGd)bK?&GL='G7Et9'uIu4755U9)Qe9(17US%9W\
    E?(MTO>u%HE%9G[lOEK<C$M7CLG/7YI?2I*M0=Xf(u++uGBC$+I=fFI%f594%R5@,P96'i7,u5Kd`^5l4Y1=*;D&LQ49T.i/4uU<u%,E'\
    O.->BmJX$q6ZTZ3FU8S(f.p<,R-Z;D0N3ROL%>.<ZV$0?%l5E6uG%r5jCbE9)=.&DT],L3F%>K>16$]:_]>*0/L&>Nu*L)H<HT6c0.T-4\
    *Xu&J2>$0J=F+PJ.,8)P4X,c(u$-u<3_$u0-a^DI';K7(;ROuN/ifk?8I'ARI6;%ObOYjT?0I/u%.SF7(j9=3E66<$:@Doe^uFG-nQ3iu\
    ,X%8K)3.=PI>uUWrO$9II=+A*Y:^61%r01BO<bIj?nhG)%7QMu1QuM1O-53EpE?bKlE9E61-AnM[-G,`/SC?$r0E$(g1.u1@I<7'^I;%Q\
    :p6u3$S(+40J)0u5:U(f9==u)Eujur;Q`W;`UR)HDu6,N5Z72Y8rCuQA$=j,A%j=ur$`,SHE4n8;BA(;+3SM1pHEJ9/)`?-3,Qu&CFC:u\
    ?$t,G,/:@u,G,u)9[4=>nJ98lNWuPf<u=GE%WTKZSRC<[&d>uhu:u=V;8;X9Dp2u)0u-7du5C9=%KX-@u3V=:u|_?(*R'B50?'bP'&SBW\
    %K)u-cu1uLI(1EA$O150*P120D8@OT'>2F*@u3u:3F)J7V,4u,,@*212GaO_0<FJ.*u&/N%ZGD._+8%&dT`c)uP;u&0BkL44$B16hNI>u\
    ^F585Rdug=R$:2_14Q3I6u--W&ubBu'>Q6tR)Pf7Y-K,5T12U23@>D&u(3]IXjHG,Q11*7_/0t<G(f1tF`)fR%.qBg:43V+T>PH->lV+.\
    6k3<'H7R7>+i>X-:=8u/Hu3<^$=73?9%K0?45J;c2<>.$<MNEV0g%:s4HR/P7FNm8>J0e*g6u@ke23F>>]5N&X.uDa>-0G4n,-s$Z>:,J\
    )N:<CeLLX4D,D@DReF6B*s/N&uJ+u2<]%i.u,u&*Huoquwe_><%uyTBJ@,uN*001X869g5u.&4FXk<R,&2I.=4&@u.FZ/2<9R;2%64@9]\
    buV=<1J38(X/u*,P6VD4-0t>u;)S>%.qTi0uD@V,u,&o4vZ]H4@30EB5V+uB<<)cC4$BH0e3@Y.U8'BRu*Ds6cZu.Pu4ku]0@.a<.N-v*\
    [u$5m/u$.V$q+Z%:/.A41B*a>u.Vu80626HD>*FEc&>/o1i2Z>cVmD.u.*u(0uFBig4g/D.@XDg,m%J+H'L6u66:%$C:C'1M5'3>5,5u$\
    9,;C?(7uXEN=L+8?(Iu>SD'XE_-Z6a&D-DI]EX,84@%BYF5V-0CDG4I0Uu,uCc7Ru%,b0==[7='94I6?&?``9/EU7u%HM*7HM,?k,H+D7\
    H-X&_7c%uH$_1u8-c$u(.vD7u,3]5L?RMH7u4/gUX5u*Uc5o5uL,*+3b$=01R+:/>KJpcuC,O8?iOHCXE4C(M2-u4.vc6vH9yVSvL5vHN\
    L%v(9v_=u.'m$g3:1gjJAm9u}?vBEvyu9w]V$u)uB+F&T7@,_VT0vXu.v,_u&@u8DZ,o(u$0v28uP.P,uk)])v,.u($N*u:LueNu0FP00\
    4u$kDFuJu>m8uTN4$u.iP*:0%NIT`Nfa1DEJ(:DH:gBaX_aJZ*D)uJ%H7JGP1u_Au8+uF5@,u,Xc8ZNR<]J>>0JX8J&m3u6(uB0u44u:g\
    N8@(H:4:-H_u(cR8DV0J:B*T/uH'>(@u(],V?_,JDe6u48u@-_$>::*P-B5X7i-_(_+F$e>0>&VOT1P5<nN`V701>W8125J;0u;Bpo?4u\
    ;*I0f/u''u)nK=MG=*GBU>h8[*O%Y-uE,b?CCI-pRIB9@1ou<T&u&0TZR@H(<u(uXv*w&u&EucQu0)u.Ak+vauXuNTu.*g2R8>H,V5BO.\
    -.HD.B>BL@:B(F>DPF<D(@<FacLmiVuBViV@T%PCJ)J8L5@Y8d(n-M2-F8>V:u$XuFu$uDRu}0w2Zu824-Z%u0*u*0s6c(R-Z%8,X1u:M\
    e5>(@/D?J3k+iA@%.6>,N(a3sCV1N'41'A83]+@?P;(75C01P/FKB5(?<5(O<7*I4M_^6A'I,5>+03%98A);:E2WJQmbNS4G$?3I2-%C<\
    7sGC[+I(K8AF3BGN7o7u2'uH2m&>-$C8/T)D/65:)X,<-B2R$2=:3D%VCu4u/eCe-u$%<E7I)C6->GF9<G+EAU.ORG>E6Y6+R(u$0_%H5\
    u0$ug4u0(J)F:BT@:@%L4_FV4uV'N4JBi>ugFH*e+P1L=&KMWouO9GKKOCr/SQ%32W=;=S/G)^du)4Y5QO=75(?-;AGI3=j*9/5h;C7?j\
    +K,GlKI0wxo?0;89+9;E3ASYKu)=`'K='5H[svf3=3uK&tD?EuIGK)[U7A*uI9C/?9*3D':7(;;/-2[<QR%_G0=:='S231+?;S%?9u/+-\
    I)C7K8O+IK-Iu?lj$U+t'Q*`)Q+'G_tD50GGW753$I<I(u/+S*9.I&u365.%8UZK4Q;5&^EOuCC3blO;CMA?u;3EE7$lSK)uGS/;M%SA;\
    =u/[IA-KICdEu^+O<?IG)[%UCr'?9S+vCu1OKMQ[IQ;p(372=+-Y1r+bC5F)Ne4u{a7P28cR1*uA-u1(.>1J]BR,5R4HuFN@JRHu&u.Fm\
    I>3FuCa-Z-%5I1/W$=2ud,G;CGE=C1?;uGudO-vIu+u;CtbWp1`npW9d%U*b9h9`XO0j1C9huC;f&=JtPQu8UvNGT0Z$]CH[(W8AK;1^$\
    f69PAk;g)uP0XL%Ju@_cX9:R,umZuLOiUi+R=Z9uV)HF:'<=i7c&N*>+GE([?3??D=%;lQK,1B52O(Q'u=Uu9Iu?CG7='O2E/H=(I7+?0\
    =3/A$h33S+U9=:$T^/GCFMN/=7fAASQI^9OSEOI;An[M7d2Ka$B1eYoEs5u2U>7<MLuMB`&AP`Tu9Zu+.h3C$MZIuNONE&fFEo?B9DI.E\
    (On&uWaE&S-h0neW8[.uY[E(=3c/c6a@u,1Bfa?R/aG_^uPfVb8M6^O5u3/O7OGuO[MfA3p2l$u%MP3]<]hu@.u:]L&D-J9u6u5X/Z9]-\
    lGu/rK7?7o.XJ@.8-0Q7ub=%=JA0;+S$EM@'_O*933K*TC/CO95A>S<b(AK2bIE'9VQ9=YAS?/[&F?$7`^+MA;4K+??G?=EKM;[u'5M'O\
    QEG.$B;8&PQQS:$98OF'<=Ju'nKWOK?`(E4G*V^>-H&D:T%0E1I;U)ODb-=jHA)C.E+11.;B74A7-u',5)=E4S5AG+O;A)&-D==UI3`,Q\
    -K8O$?='Cd%2C_).9&C`[=IK&?A3M7,Q)/7.95Q5/3T3&=?[=76U,7p`IC%8/,5/7E'53+j7;U%I4IIG%u)Cu':C/;MQ$pJM1C?I-;?M(\
    3R;*997C(G;%A<C( +4<&dNlu??S%?Qu`77`5IEM=*9517&b-959Gn3S<u)6b6O6u+T-u*3e*uc6BJDR<eZR<JFK(6BJ<N)J*@>>*u:+m\
    0F<k)6=&FsE(VD2>A>5D-DM6u/K? +Kx'$W.;F;u2E:;E-u;FnJOR)6X' +Mh&{o233ES:Y*58'D]% +H4&r%87(5/7(9A55..R/408 +\
    3*&ga).68B,21L.,=17E2 +KL&wIS+&@@@6; +8]&iFF)=;/Q9T +D^&oK1;;():08 +:C&kb(5C@;0+6<$ +8)&i)28H2%? +MP&zwE>\
    -8<& +M~&{A-(3D@*
    Colombia#COL#South America#Americas#South America#Latin America & Caribbean#&bR&RDu)Eu~O7=u3uvrCA;hu+7OWu\
    1?uI=uv;Sdu-Wu+,9].Z>8+8MP$:-Xv9u8u7.I0tES1u`(G.?83o5VuAD;P5uB6g'u23u&(u&Fc&T5_=V-Z&2)ucv+uLudF*F7B*N@c*u\
    $5u>$uV6u&4D8Z%c5H;4b1IKI9U'`9OIA1M,Y'u%3u=$d47,A(l:Q@u+:INCquA5Gd[uSuG-KJ4_38MF5kjLC%Q8W8I)74;Lu;(CJu3'?\
    ,=p5/0&uw/Hu/um70K%OAKQMW;/Q%52Ig=0;[DU=$xv$A&A2O(?/G%O-$v~8,F+J*a)0+D.L7J`'u/O'A.ODh?1&W;u7-)vY$d.9TSm[D\
    -:A,E/CBrJE$G8M+7)j5tv5~$/M)17BC@A4?gK@^95&u%Fw(xc(8/4`:78uCZA*9>u'T9*^3C?M+I$K:=:r@7'ld?$C9u;7u/DG3h+9*7\
    :f<+@8X?u8?<E)^H/:0N-F981F9>?2W,;@;.?@p<GT+F=o5<`a[@5L^(;2YNE(;=l>`Nd.M<pstJ3(M?'S?-O&U03/`0rFl&K2/05u(W:\
    729RU)u%B^@WBtchF9BUJ/@YL>VgLu,A.aCX*u8DTT<@-88k+:,ZT:J<'4@NJ/X&0Z2_u><(0VDPiuX7'35K2*_/,CQ=R'@.TO1&4@6HL\
    .B6u69T-u2&]3u$YTu(]BNIu*Um%PB'4u0'@?RE&A]521HUkIJ@u*>4,8-Z44_f6,q]&X<B@.,2)>Aa;F;cAB0>BJ0-F[XI]`:MF9;9);\
    <9D(6@/uP7cKP06H,P:u{uJ]uBPLT>a)R22H/T5@6N4e$X:D+0C=?-co<u$8DgR0<VFu&qB8uqSV&d;-A:A<+888ZDc,e::F,u>=T%ue.\
    viu{uBHiHPi0XD8F$8@u&Pu,(u2INh,S`U &R<&=t4'.I-+74+8
    Comoros#COM#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)R/%yZ6:4&:3)u%Pu559[@CJ )T[%wkbDe&2@<*8[$M+/\
    5, )R{%wlB'cQr.
    Costa Rica#CRI#North America#Americas#Central America#Latin America & Caribbean#&HS&M=C?bF5+);C;$up<%]M$7\
    [I1=<M(^)1[E-9B;>U&;=PIPE>%a/Fu/XC)8ETQ(Ku94;2WZJR.B$c+BKRdVu-NKDu=>I6CB'<.F?PuOu*jD=<0`BGsC:7.=QS;/)?3+t\
    u0uOH9<Qk9c,PVg4@$P76rP.,Z>&B4,FND+vwu+u(N>%_9]'JCFSB%k3P(J4:8,D8K*CVu?N`u,uAJ7gu+:10=i9
    Croatia#HRV#Europe#Europe#Southern Europe#Europe & Central Asia#(k4'C123u>5:,<<H/B&u(%:.P]:&,3VKP5P2c7X'L\
    .7B$B>0CHm>i26@%_?<4Ha2u*@>>e&0*+JF8s1u2ETA@EJ?R5H=@CJ5V'B-25gCe+uV%@'B(X8LH:%o0'=9/:?8O-923L15;%=H=u2=@;\
    '1n%?.%5=)2d3=7(%7h*505PC8j(u%8`)[,S=;&UD1&O3uE67)E*u%NWCu;,A9GK?7[<UT[.K17uU%G_Ei[:+.5Fu;gbu(^VYuiu=g5.-\
    ,[NMu.b2=A37,u%ctJu-muMBu%Du=3^*38%FSDfBbLuQu<;Fe2o+tRuGu,EL'R,a7Pu-_CBf4?$591U^dUfM$ScOT-TGu8 (t<'=A@,<)\
    49u&MD7mGX3&1BGlJjNuYeu34uUZu)6k(vDj (ls'B(9VB,2Y@;'K.u7;8/HEm (m,'B8F66Did@GU+?@M( (rI'>B:1M5d$Y*=0.@a% \
    (n+'@~UT+0RA6'NAPKVEA3u7k (r%'>'43ug/Z+?'v+(W,j@_* (rg'=HW1O,A6)2o-Z(V)J7 (n9'@'u2r9)u5u,-6 (ml'A`LWI4C*(\
    D (sU'=,F(m/Z? (o?'?V;*MJL1 (nZ'?~9>gK*1
    Cuba#CUB#North America#Americas#Caribbean#Latin America & Caribbean#&KZ&l:2%Z2ue*LGo?L'J*J'R=](/;kCVfJ?mK\
    H+uF&m12&vRu9k[N?u0MH+8*GLH+sdc=15n*JA*96%PPu>p/?L0B+69q's7oGk+k%H74=?I@;^/+12;D,uN1V*u:3B-cA@9_YX9a%@10;\
    +;KGul+u);b?O/1P?E?/u;%u)@ur0I%u;/u=)u+5u'$u91u7%eu.u]u,PP%DC@3Fu16W$u;.[$S6tgG8ED5u43T;LIDI.uf=E(vxmuSVC\
    >ELGH);v1'U6Ki1U=1?%EDuj*dHMLN0u,6@@;LI2=(wn(SI`CYW^CGCM3Q.E/u)'=C1O/1O)K/u'O9)&c;&U1b?5.(4u]Ze&84;m.VDJe\
    _B6wZuNF*vF<B,u4Hu82u>-u<7u(*N.'- &G2&i)VAD4Ou$&6HPu214+2?89<^(7I7tAM%M0A< &Qm&jtd,U6+.>*Z+_(>E &Rq&j,_%]\
    /1M3/56^@ &R)&jpV&:56Q72C* &Rd&jV*;B-:=?-K4/2 &Oa&kE$-j@AD,*
    Cyprus#CYP#Asia#Asia#Western Asia#Europe & Central Asia#)=W'+x3'K4A5Q/`,;1'J?>Y';,O/d97$`:%.=*I/C=E3G2*WZ\
    u-u6Ci(8-.;@%*>H<m.T0L:ogu2$R,
    Czech Republic#CZE#Europe#Europe#Eastern Europe#Europe & Central Asia#(mw'O&F$H.(Xu>9*ADAuH;F'g=:%:;<,u*.\
    ]C=A?)A;,/N/cQNWF-eHa8&.CF1DL'i1u>U](g2*?-1S3H9PIF1P062@3N/L76*g/6+2Su(^.MC)b%lK79u%C7A-Q1/O-lSY7['uI0UCC\
    M/A?Nh0Q6S,Q;^$f*u/PU%K.r@I,`/I:I)-b+;M&QM)?t.S7l&[,;HjB58u+_O%3.;DtLQLO@K$YF76WmOLPR(47<nF=<1BEJ64J=6=FJ\
    JBJ6c*<,m-@Fg,<>Z6L%8Dk,u$6L4u$<i4QL>4o/4)@[P3
    Democratic Republic of the Congo#COD#Africa#Africa#Middle Africa#Sub-Saharan Africa#(h1&+6u@4,.*u@$uB?DVB\
    LHciu.F,*<0FKcU4%ZDP2.00u2>,L7<$N@H*mJ6&H`EY4I&`81L(B/B&@2X]su6eaX>FB6DB<c6R8TicuL@v()v]'o.L<@eaNTD]euVLa\
    JFZBi>u>u.u(u./u@8u0RuF2uL3uT*u>eu{*o%uJ]uuuDvFXum'k)u$4uB)e9_0FN4X]u4ugu:mk:o%T/:;]Eu.Qi^H^BAF/a(e/iEN/4\
    .D)q=_2u.-vFSFBPu2]u$PDX,T'u$?L$u>Ni6um]H4R*uXCu*:F+o<24RqV:q-N/ucEv2Eo-8*aPJ*uHGF[kU:=@Y85]?LMPAu4-J8u$X\
    u*+R3J9B$ePFPD.V7NMHba^ktu.IH7.7.W./R,:+FY:-(9AU7S-U>?.UAf3`$AL9X&TQJ+*3FE+KIUu)u1v3v+d9CC9W[OK5+^(j7CMu9\
    ;=EvQ*I3b+r/G*uzjQ7)bt=[,u?5Mu/f)50O&C.5J3$C]b@K)uO&O%ud*ANn8u%.`$5Cu[,`XuWTuY$UMp';<uGiuKHAeQ_OPULf<Y0Sc\
    uSeuU0G|%u??+2M)OUpllu)b$7]u1>h.`)v;'C4b%SIW-YQu|7WBu):OHKs[D?u*u/uD9F-B6)T@>X$N6$yQ+?7)A4+RA8A+K9lAG&I.A\
    >+H^u2KTU.Au(;N94vCsu',O@Ou8ne5m1.Q1IuE;5d/Y&u94uQ4h@u1BO'7:OB=u,2iA.;1uO9u%9`E9'E256<R/V5<n69ZQ,1+/I=/[&\
    Y0d&u5KC)u;(u9.A/GAQ19B'N1V.<B6.J+]%J,<-ZAu,Ok[]IX3V*uLBv8'ucIu0+u6:u>&m1H9.vY,vb&72-V>oS,uG/uQ3u)7WO5Y%p\
    ;E7K/uOr1u5$u5>G$C1uI9^A1'I4Y$t/5.uGv.GgGJCP1L*J5VMe?c1a'V,N-B98MaM>Q2vf$xK)G'u;%u|4vn%=+S.Q'=0^+?-OCf5M,\
    IH
    Denmark#DN1#Europe#Europe#Northern Europe#Europe & Central Asia#(<m'h~RM$3E.u%Tbqu(0c7k1-Yh6 (;t'htU05>q(\
    ]70-7/ (<Y'g|:/]1<bG2SF (<d'hVJ%X12159h@ (=K'iWaI7AM4
    Denmark#DN1#Europe#Europe#Northern Europe#Europe & Central Asia#(`<'X%u2'uD7@1F%uB8V/1N.4E:A*Q$8B]H.<Cu0@\
    <R:VLL...SFP0i'4]Ju(N<RAD$Z4L:@aCBub$M2K>(e'6(k6,JaHB%Z*@GP2HXFA$uASuK1^Ku;u7S9Y/u=(E%[3p$rU[Y)Iu$GZ6g*Ne\
    TXR0_15t)OWJj;bO)C77;,96C&r8Q'1uE'lDd+C7uKu*Gu@G2G,jI+>G (h7'YJ/A<7P/0KI7u/5-S(I-dp3S]$:Eu*l.p%QV,Z;@'>O6\
    /B@,k'J._V(>c(>5)C(KX/>P2,*>?BkDm@N$N)a30/EQ6Y$K=7n5 (d|'XSdEl$p4u=B;>?V$eZ,uHB]7D$T:<9:QDU17.= (f{'WMI&W\
    /u|_.gu$(L;m;T&D/.U (n^'XIECf0t>0]8:ui` (e='XX.%/InuO5%?NTPRH (c8'X5<KM)7.K(1c<$ (h:'X<*62-N'L1%5`(j?=.4<\
     (dc'Z4?Q=,%>.:/:00 (eN'^4Y0<8a,H% (i.'Y`*7Q3/<D> (c~'X%e5G-A.UD8(
    Denmark#DN1#North America#Americas#Northern America#Europe & Central Asia#'mb(=&Q+uA+z;-~$/53zS=v1%3Ku$%u\
    T(y0Nu}*w]'xa1uy(wH'wy0x]>uD[uk^uJ,u:'F5]+uH(x&3vmAu0/iGI5ulEv9Cv|;wG3~$=IUr/OABKu>)vu:xw:w_%|T5vZQuJnw(4\
    ]2L8_T_>g,uk.xR,u2%kE6Q-jEIuAdu+Gu1=v/`d1v?jUC'9F'_:aDwFNe0v:XuP6u88Z2wHu:uoBuw$@Wv>+u((uZ1a-u:'u</u00uHR\
    uLDuBNu46a(u{8N$u.)xP%vP-wL?vJ1u41uc?uFAX-%-K/w7Qu/Aw)^uU7ub+up%u9+3+m;D5'3u==w35u`?v/'uS(v)Ai=e-v@9$1u1=\
    uSCul7['l*f%uh-u^%vt2uY6j(u-$E+u`Ij=O?5?*C49c7_'uT(X%N='7M^/G*7q'B)]A43+/E/n-v3;C9CKf?`'r$u+-vI^%)s7'3u3j\
    =E7SEKSEu1t,Ca;u$8u8_u>>uJ+u8/uV9u@3u25sK$1j+9&v%Ju%.uC/u33u*ju2Au}3u,1g7V-i*u.6uT&]-N58C)U/G;;QCI)u;,Q0j\
    ,ub.ub:t*u|'v/1+3w%bY$l:u98`$u+=77e9a-uH'X)RjqMc/u0&uL2L/u,1uF'k'u4KIUcKu4K:10QD`2O'E7?K7`/U&I8uMNuE&u|du\
    [+f?u33u'*ujDZ9uRIo$_0uR@c&:+@;BM'EI?`Cm+u8JDRRXu$6u05oUu<u-R-]9<=5YK;uA-uv,u%&.Cu~?v7-v-:ujDVP@XnD3$>U97\
    t;^-:1@=-3?35;>1Z3_+w4'uD+w&G./Of;dU/w3'u--uU?uOGd$v|Bu5:vK_utu,lIO3Q-O%O,S2u%Du3Dh2J9_9uidX3'/u1-uE9[3u)\
    IA)uS-O&u1:ud2u'0uI:L;v]I>/pCY%r*u%%u%)G+B7Z+e<T&uR)uT8u2.i&vwBXFu*2v60v.)u2'qEu:9u(=u8-_EuuKu:+e5(t,E?u1\
    u%94U9Ku%4u%>vCLv3@l:u)8uGonu2ETd&ul=E9vlCu+7U$v/Co1F%m,P.uyBuZ*R2u:6i(6/TuE7CY/uI9A-F7uB6m6J)c?k3v*Ou*;u\
    J;uZCF/uk9V^N)uN'99uIUb33-.Q<Y@V8:X.u(:u(/8^0W+Q.j';878u)8=K9uS-U.uQ')a+4)u(G7/G9u-C;u9*u5'[(v1NlJd]KZ1TO\
    LnDu+<u98u+<pBu'<u/4uU,v9%uS6`/:=ui1uF%uk&u0+F3<?0M?Cu|YuzC^+u^%u?(ub4t&uz&I'P5k-V/(9G[A5u?CQ-vCG1)R$uT2J\
    %vLAu}&wu@V'P?=3r1uM3W-U3u/G?Iu63P8XLR<uD4uZ+u<.vNLJ(wX;w<Quk3v>-x*(D)CA`7un;u)-9)BC1'n%uS7u9&9'L9:9/1u%/\
    uM00OA3b1uGEU-u?-9'P?'-lAuA51-5GA3u9An1tC^-h$d+u=9n)vdGuA)u31v=Eu1/d/j'uG,b$l3^?U%ut:(-N=%3u35W)p,u78uSLu\
    rcp8:IB7*1n3RAJA'AO=I3C)v5hW+M9[[93hG,1/;CEu?u1u+u)K??/b&737=OGv)bQ/K,S'u7F50d>&1NCVnpCu-Au5SG1'XY8'?KWn3\
    O*YFhCC$)?C=M-`$G1t45BeN64/:2@uNu*u&P',uC.u52u1*M)g;u4=u+SMf=?u;DS.BGu0C(Wv%Ev/)uU-vS/u)$)/vPbB/A7O1hQI1u\
    -9uz<u'/u%,%=<5>SZ(k2ZGF`cC@;09K9tCu+)*=I5u%*r6ut,uwU_9>2](u&1/tLu%u+K%GW-^&%MI;4Af^Q?v/(jHb8DIg=uJC'9C-n\
    b=$E3u9(O,uQ'O(G%F5uqAuP/';C56?Su3FIH5';6K[EQ&f+93u<1+=ACAh`uK?uKuWu3^+d*u7:p,Y$)/P5g)X/u4/]O'?4u%rWuI&9.\
    uE>,/u&G@5W)Q/u'*8Ju%/Q&?R86kT:>70U?UO;=C)r2v^c,H'Di(u.@TBRV)(uWdt7I'u'Bu^<O2IeTsF<:>0F+4?)/A31uEAuE;[9bG\
    u7%K-^*I6Q$U+G&>KuE'f8;228uLHZ:G*uE)7*p'&ZQFK,uU0=c=Jb.E4@4.:?.KX)8>8o:H6u(4l0O&C)`GuA'3*+D*:RFW4S(u=Du)L\
    1(<N&L54JHXJuD]uI?u7^7'OVM:[8u?u(jkuCu&?TH_KLu@8um8u$6R(u6(D6u-%8NuEGu`=v5=5(I</4kPXakJT*uB))Fg2s*Z'F?PUa\
    5%<CD-TlBu))YH/BWTQ_1&6M>?Xu-;9u'Cu/1DcQ-O;1A?Au%jEIA7G'A2=H/@&u>1ROu>-Jp8GVD2uDBu(Hu8]L6ug0g&92u7%uW99+^\
    GO5uQOt$u'Xu1-d(5,1kXu&[&^@2.uZJvFqu*Du4>gT@._2e6u:P249(S1u7Kj9vhu9u9Gu5QQ3S+u;+U+A*1T.@'@>LJ@:>uNNB@v(0R\
    %N0j0u^%uS*`(?%Q,U4taDq&Ju8DZ.q<u:LuN>c(V'v8Eu6+u*.u@1v8UH,-0vMZ$4](_4E,u`+M/u[)l.d*u3:t)W-uM1v)nn3W*Tg$8\
    2@u.Z__<JP(a)v0;uk?uD+o$B,F@,:u(V2<32u5-+/bGj-ur/l$uS4C8vl)8:T>ks_8uH8uL'vL`c)_(u_:qF_N'.u+;u+)Ju$2a24uJ)\
    us,J8d,A6uQ5u-&*>iZ*>>V&>F<u<6P.&0bP40i8^.j-p'j2W*E%u/;wn@C,u1Hr>u;>uY:ux2u50S8ufo/6oHm0uN'g)m/]%uF(uH+i+\
    u.5vslu<=R'v4=B$q076u%*u3B`<)L:D0F[8K*u;@+,u6&u>3Z%P0d6rBuz(u?'j0l4S(u3-u1&MZ.4H*PH]4wZLs@[$h1Q%v14A%n=u9\
    =Q&b41<i6gH%0p)-0)R5>bLS<QZ20V4u7-/+FC8MgERA:C+5G5^5=CQ3U,PY9=Y3A%^/uh+W(u12uC*Q6^FA@$>48D0LqZau_eJ:2:9*u\
    ~ru;+C6.B6,u('F6Y>h2_8uZ%s@Z@8<(8/D,616G6u'8;9b-C,uK:-Nu66H6>:&>3@Q>u';E)5BG6u/:%0]iX$/B;<r_KHA2r*d+uK/u1\
    '3&uH@u2.><)L=8>0uN0J2u=HuC:?.QHu%Pj8v-J`>^L^BuOB30uVF02WNYD`.u)*t2n:l4u?2v1Lw7LuQ>n,u5&v7:ut,u7'C(l<uE0`\
    'l;u-=Q%j:G4C(C'd7ufCl-u-%[)u/6K4h.l+u-=M)r.u):u%-.5u$KmA`%y~Jf.u5<u%2u^Ju=8O@F2vPVu&.u{0X2O0vQ'v;*u~8^8?\
    4,8kRvMYu)7j*l8<<uC:U6)6L6q:u<,xB2w.1u2Pc4v02w8&v@+u2-uR;,,C8%6qT38[8u5>Y&^)j1uhGj+uE%uQ.u58E&O+u5Eu-/`$v\
    tF^2%:r8u)(-*uBFu&01(uI&u%5ul'uA.S*S6[.uz2vIau%@/4u4F(,^<24uFNui8uk@u:,v>%a*X2u(2v*:xNB@.M>u$2v0<uN.u$&e(\
    u02V(wT*u]+i$N(_6u>L]>XJkcV_F_>H80uV@uF0^2u+$p/u5-u3&j%d/u9-h&uO4d(ur%Q*K2C4;:&<u$ZuoRu4:uw>g(c.uFDuL@ugX\
    m2vu:i$]']/umW1:[_.<u*<H*u2%ui+u8+q1u.-R$F,T:cH<R/Z5L;>08q>i6u{>uX*u$$u</ue+uV;vLYua?uH/uF7u}Ou.5u6+50t>u\
    O@w1XujJu[Nu5<v/<(.vTHxVBy.:um%w(.>4]*vs8k$uB-uH5X5o?HM)uS&=2+V2a>Z6N@RijD'XF@u8$x_u3uw9v0WvP*v@)u*&P,b8w\
    7auSRu+a9Bi*wZ%yB=zmu/wHCz$u=uu3e'T2D2&6=<3@%DHcu(8J<ELu7BxKm%,s.uJ*~$.g5u{)m)m/vJ.)6=0~$0MBvI0u?$uA+v^'u\
    ;&u^HuPRu<%v@3uJ<v48v2*xVPo(u2%vH/u&-u29Z+g%u,-uTFuHHuZ:v6/uJ5uB7uo/w$jV$T6,8D>;.vSBM.M8$2L0P*ua)T(P0X6N*\
    u4$ue/uT%R*F:y:&uF&u..u@$u4'uL/uJ$v(6u{.~$.0%wL/xH;vD?P$w2-w&1x{E '2K'yrJ7(/u)Qw%Uu1+v`Gu)(M2`2Y@..u@&u00\
    U432I%A,[(ud(u32?,QFDo88V*uL34*uU@U610+B6<D2uZ<ug+vwAD)q=ukruXCuc;@E 'nb'|-93ut9O-[=h99$=:u=6vA-vd7u'-M(/\
    8JLZ.HB/B2NJ,u.3u{'uc(uF6vHVJ%R=a/>E%7?/H3 '<{(;bv<(uo.xROv@KgC-dGbt+u~Nw+Pvf@vYo3> (%4(5q@Gu'Qu~Qvt(uh:O\
    B_Hv.@vZ6 '~7(*cuQ'u+@(V.Vu,@o;u,4u02DM2IV;u<&PQr3 '}T(-lBufO-upu{$a.Rm(_= '*((%E52O,O)I*A8u,<uX*H)_(s20*\
    i+,/^=Q3u7QO(70 '|^(:Bu8KaMM/u;(u[Hu-B)HR2m( '3u'z9]<R(c)u<;A7b59G%C51b1=2Mm,B '|x(2=+?$^BIQ[Y1GNA]+eu&DN\
    * &`m(01uc1uL1/3t/ud'u`4S0&6:,q* '.a'}IR(_O&?9;[+u?8;6*.F8 ($m(0qGAu-=r$?066u@aH(Z) '>v'fDq2;fQSQ.;:O.U%$\
    , '2t'|_k7.+u%)uO*/26>Z& 'Se'p]b$9D*Fk.J9/G
    Djibouti#DJI#Africa#Africa#Eastern Africa#Middle East & North Africa#)R-&QVuSvA[(W@I$u7A^)u'7b41v($k8Zmou\
    ovX@:0%q[J8<_4:]2P8*7ir:K:j/KOSu+[u7GdlS(,=R&Z8T.Z&R-
    Dominica#DMA#North America#Americas#Caribbean#Latin America & Caribbean#&xF&ZQ,P]76;.`/UI-3k
    Dominican Republic#DOM#North America#Americas#Caribbean#Latin America & Caribbean#&aR&a,&g0>-@QBUoZ*TT(T7\
    >+>a_(>KH'48J%>5u&-06*@RN6T$e76&uD>T/aG8+u$%XIP1>%R4<%>C(Q:OF=u{0J;15;-r(E%+Eu01u09u>3u*Eu4p>54;+?ESS=IY;\
    $;63BQ@Y'u%4S+U%u70U-U5fUuI1E:C>Q(f9M)77%I+;du+Wu%5'CHO8/6)Z
    East Timor#TLS#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+SZ&$0%G<1V<83$C7=S%'K>E2W]Nu$XuVRN0N&u,X\
    u,2L6FDJ:u8>u$XmeC8b.I2S;u-EG'ub+uh$u~EtA=;G` +Q^%~::Aq)4*JL0Vu5= +U7&%w=hA2DJ
    Ecuador#ECU#South America#Americas#South America#Latin America & Caribbean#&Pi&;9VI:AiEu$bXA_?u&AV*:Q81X9\
    6u'0/L1m%sEa/40V/P%@.(TN@4'u$IqrN;e-aMm=91Y)`0%1]G>de^+`2u5K);4dvl?Av-vMvfv%w/u5vAhC=u5uM'/2E=-;H;&9t+l7?\
    3M319hAh%;0A/KjM=M&G9);I3+O0E$;0Ug5J)XUFb+u^m9)KMG7I2'2ZoK&14+J,<:0X-4:F@7](V-4/a72g>ZJN]JuRJs)JAX+uH9C*u\
    C5U=/3..u$71?[UK1AfDu1u0b6GD1DsR&u8?s2u6+LCu&<Nu*B@88g8LJ3D&M2Ea'>eu&F8LPHe,u:1m/s:8X.P<:<V'aHu26uXLBH &5\
    s&6bJA>CMpu-Cu3&7,=@'>2<VJqD.>A>9TSH;u<3*C156F<,6X,:12=<=2nu$p.O &7Y&6l'Q=CU1bL(J<>u$0 &Mf&1t_FF%F7MIC-9f\
    U*.o &4i&7K<=$K-3K+E21:$N &6j&7F+95/p2;<HPP/ &92&69:BN4<719=3;EQ3A< &72&50573$946D &PN&:tH>'M9'
    Egypt#EGY#Africa#Africa#Northern Africa#Middle East & North Africa#)>$&~[6QculHu14`Xu9Bu'Zuz2G95QdSvEhuv+\
    u7-GCUKUj>uEu,fu&lZfm7V&FAu$9Ju%u(;RGTAuDCkG7*ACK7S2Ii`2=4['p0;V^Ru+VUku/idVA8A*t'INj4GN?8E6Y>utHKuDvKu2u\
    YRu5kuMu]w)u$u%FQ_GeUb(G/1[,uY4jZuU_d@5uROou1u{uI4M~$<1$8c+4M$Kp7%~$?b$$~$Cy=sMv(%BIu6%@,8cu(Du,*JIuF-uBB\
    HJH08JHBSc+vHNvZOuR3v:GuHfD-u(&]KvT5uHMiGJ-H&T0a<eFu]u*T4k%iu$k*ucH35uSMZ']2e.8V_$uXWD%uFFB3id;&nZ)=MSX9P\
    +HUN.BD=JP3u(b@/D&i66'u0<>Eo6uF$u48u@V
    El Salvador#SLV#North America#Americas#Central America#Latin America & Caribbean#&7l&VS'L:@k]D&6.DPV:/N2>\
    T,:)s98(>3:AXG.3L923s70U2%kJV4@-HCL*H%FA=uI81%1C7-),KOMu7)u18j>I$u$E-'ubLuzsu50uC8fV
    Equatorial Guinea#GNQ#Africa#Africa#Middle Africa#Sub-Saharan Africa#(bk&=/@GP5z.%&y=yv&U5K45BE$E5(.G<U.8\
    c<]HN6.Hu.FZ-_ (`t&@*bu/-I;C9'j83>0TP08L*H2><.k$49
    Eritrea#ERI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)Qn&T:O7[139;^I7p]/&?9u5uNnPnuN[Xu;ou5u2lu8SV\
    72u5DuMu&d0f+[<9$h2u;=?(=L;87$/5nMuM9A&94bm50M.=0;B;4uQw7=&`u*KF?'73?Q3+u)6W%b9Kx$JT6PRug6BHs(:Hu6-uXHk%>\
    2se+D*e&68:m22P6VHF(F8B,B)c<(0PL6PNRF>uLvbVu[PubDvOBuATYFu9B%8?Hu3>G2B/T.J8:RA<;,S.=TYL3X'P/H7g[ukUuNujmu\
    ;veurLp:nV&u(t<bk90HFA )Km&Zg'7I%O.K'S,/FD36,9<A(&6:45<H)FC(K67>< )K$&[l.-2IQ<
    Estonia#EST#Europe#Europe#Northern Europe#Europe & Central Asia#)0:'c5VC*/G/55Q+[u/[MM;753MNuK$93O(7@CBU0\
    CJ7)5u)37AG;7Yf(`4?0=$ufCu1@u?o3:r0A6`0u/J9(99S@t;Y+uQAK51&&4Zs.c<6+8[09%KGS-M4u3:=B)@U@9F,:R420^%M]FD506\
    D+F_6_2uL*/DT&u&Lu&+uJ>v]$B4'DN'm&w*Cg$u.EV+ue$vZ1 )%j'`|01t)G=9%I9W7-/u/&W+K95OAEA/C%'>iT24E*?6b6-4@*<@U\
    P]*D/H2J%>@u*6_/X._) )$,'aJ=,&6?PM0^&M6uy048D:R%.;o-@?0EE'E7A6MO )%r'aB(KE'r@68:,
    Ethiopia#ETH#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)C3&Wbc:X&u*54,@R84@(LEau)>%uRw8<3<A>/N-6/cl\
    :3B%uN:oN068$<7>K@'u<>i1:$];g,e/uNu%u6C81TUmu7u6u1u<n]WouMoOu6uMunvWln7Y$j2v'c3u(8_*u8BJ$X?]'+3[jMf(7:C<S\
    :f@=NU:GP54OFdHWHKZ5uguU4-zwvAz4v1</xV${%zjv=vAxSxx/'x%83$uvIu7Mu'MOCES1EM?v'CU'u%;OO/7^$u;)O+`$Y6u'u$OFu\
    1IvGu/jK7IWjSO5)u?.v5D^4un,[0[JvYugv9uLC,wI,K:;Rbq'].c,8'V5>uAB^9;6&DMHEJIo-oSu:Gu@3H^TCTu%Nu)u,5_3>CBu1e\
    `4U*f2^>=6$D8Hiuc64X*uk+i*>6BH&i+w<$:4u*>qNu&.V3uD@XFX]Hu$Y6*RN%J6u$'R8_8u$.X.>]]Vu$B__u2BH<2H.uH4.D$N.o8\
    k>Z@T6L:u*$a
    Federated States of Micronesia#FSM#Oceania#Oceania#Micronesia#East Asia & Pacific#,CI&GK82P/49+C;-?( +r+&\
    MA07?5CC%.:N ,N5&Cp(7A6 ,4v&HJ29;& ,5X&HX9/(2
    Fiji#FJI#Oceania#Oceania#Melanesia#East Asia & Pacific#,qp%kV6n8^A/O$b-hQu%)O(A2Y4l0Y@9P$NJ6>F-NNHRDu$@T%\
    u8D:)2E<-@EmU ,tA%n(_HH,3^4Cu)$U3h+A2+8U&^K7ES*C=K-KkO(,>@NL5T2<HJ:X6u@<qXg4Z%a<$)`WK^WE9M&O ,pw%hR[/;0H<\
    :%NJV2c3$3W/?4 $$H%mh7EMA-3$m]J ,tj%m?2H@H$lA1 ,r8%kd2<6&.;-79) ,sX%jr+5ED8F $'j%k+76066'0? ,s_%lC)]<)(1 \
    $&7%luHA=C-(2D ,nh%lr.DB2'9 $$$%nDL</A?1 $&4%k&;60.8- $&V%jVF('; ,nR%w5A.R( $$?%ho2:+C $':%hK9&&0 $$$%o*0\
    6*- ,i(%bj1.6& ,u$%n:),*0 $&p%e/*-)&
    Finland#FI1#Europe#Europe#Northern Europe#Europe & Central Asia#(y}'d|,-==?&C+'Eu1)9,AZ*2J*&?>&,DC:22>*:5\
    ]% (xI'd`)40<D$2C (zD'dH,0](29E%
    Finland#FI1#Europe#Europe#Northern Europe#Europe & Central Asia#)'b'q9Mo^eb47>-V.L@.J@0X6@827@u=q7R0FT<3J\
    A*p(%@@@1N'L(DZ<&,f<SB14Y&EVU:rBu|Bf*t4ulX`452d<A6u=B-BuA::2u*$k/>4ANH<T0s$e%u$QiQuPnFC.9H$v_5B/m&Z0u62aH\
    ]%uZGuk9J7]'_6HVB:N4u,.@2N@,F+c*:FDPu.8><2F.c>u*Zu*,s%k-J*uoTe.]%cGu.K]5uqIu];srICu)MlQ'9:;B3utG`-41u8%@-\
    -?u?u/'7H[Vdw(WmWuJje=(+7UpSlKuUu/dU+C03u$bifDG6EDCu2n0=cu3&Mu')h3N9GI)[K?*3m+$Ip?)?JUF3uH32/(GYE$1VduDEL\
    54I-SG?u%^u%;89ugnvXu%u&Gc[kQ.?KO`u%KGu7buhru;fuIu'uSu'tKu3bvEu/A9u;OvludW1^'=-u+Bf)U9u/)n3):0B88/0AA3EA3\
    j+h@C$FM%/G&K/E55%;@tAn'Q9r3O&u75C?A-K,uS/uM5U&W*[;^Cd/9(66N6B:(8S.E:EP5&?[`5l$-<0:$:J&.8C.BL=%u;.uULC&7H\
    C'O9l>-4%X5u$,JLP2P&X)B<$=>H,*,;Rdu(WBLu2/Td@;u(4R88u>e*Fk&CB-Hu:2J/u.2u$>%2?JL$->D)XH$@u.2u<Zu2Bu6]N&:Ju\
    &V>*JPu<XegH<0<L&H6q2s'D+B&':7242N.1HE66L(P4VO>utRf(IF8Nu-Cf0 (~c'ddK$?@Q88@8*V+:&<7K1'3 ))P'oW0)O)31`/S,\
    %>B0Z( (|O'kM939)M8=Da$%9Z2:)%7 (|<'ei05a=)5Y%96/D (}S'd_K13((:<0L$ (}Q'eFV?3%F;A%K8.0 (}*'dXG'9.F6>$
    France#FR1#Europe#Europe#Western Europe#Europe & Central Asia#(]T'?8-,13t?uQu+`=;QE;A/p/p?E0u+$[Du=8ERt&5\
    *)D`+S5d&u9@`.;.7<;0^/UMvKu=IQQf%A6u7Td;$l2C'u+;+9C&r6j0f=7&9>u-D28/8u'4?7CJ[.t>u5<?&55+OO%^*S%9.u3/K<dBK\
    )n'bP-0h(u`P1279;%72:D*H;0b(W63Dg2_V]v0LvRBLJ0CBGK:v@4o@o]ARA<=Bu+]IGHIuJ9FG@uG_3FJ$F/Ao3uoh*A.urgYi[V/:$\
    :@T;@Q:FLD(P)L1B'u/Jul/`0-@LH94?*u)'-,<>7.l-K,IBM'=0Q%=6upFh(b3E*=89Ju7@86T(X284M8A(=<6,V)g(;4I.W$;'Y&3F4\
    HqDv6Hu&)]*i:B8u4.u.7u(pN=u6Rug%B=LRD=uo(>*M6EN+usMRUk9N*Hu>)u.2N-%C2MHMm&s1u6%uc;c2_@uD8..d'`6+8B_v&euP6\
    uTHeHPRD6560v,0D<>L8]:vPBD0(5>I+5HKiKo:D*B7:=4Y4-e%a54W.+<4u$'J)XA3K:79I43s)k*P48JR<4+?j850UZ'T;c3cU@5u&0\
    D$21B)<1R$60T(N3R'B74Aed4%R:P/,9m'u82B=F-q+u$/Z1&Gu)nE=5G/Y;WGU/G.;)K9W'K2?8'S7AGA+[$?:C$E1?;L?7;uUu;h9)-\
    /hu7^Kl>7/KU=$=R%R8B:7@JBP2a&m+.K035OVQ<1>GC9Y9$MB3DG:C]K371OK-[C`(;-&7:58M<1]-:12O?3Qf8C+3.9>9oCu,Au062%\
    4C-7hh*K '37&A&O=;UMI;A'9fuC=IKG-;$?=^13Ku)%A[u'hK19;-u).7%9H76I;C-u-:16jSnQK2=$u+H18=0D,8@F6u&ue.k1_*4Vk\
    :J,]54C]C>;>Ic(F;<&49u6.L)N/<%g.LTiHNF@@8Ju>@JB(uqu)o+uiSZ`uPu9gC$=1MNJe`8?8W5fBF(H4P8$6=FuE29 (b8';]`u%%\
    r=MAf?AlHO4EBBPf<4P+:S&%0HF%8O>-<P>7<;*B>BVL<u08JBa38@)8&X2@8&83*j-^@M0ur )mw%dU]4_)>-DQLS+[-;[/I(rF9<Ac \
    &yJ&XLI,10Cc&6H.L7NG)7>?6S1?38f'-> &wk&]CP/H9-5(j-5C53*7F1u4 &xH&]b>18MmOu?1A(+@4</B )V-%vk6669H35u-;'7H.\
    P (IF'D%1G=DGB+DN5 &x~&[F-/C&'<@8
    France#FR1#North America#Americas#Caribbean#Latin America & Caribbean#&t}&a2Q$<6:'
    France#FR1#North America#Americas#Caribbean#Latin America & Caribbean#&u=&`nB%51
    France#FR1#North America#Americas#Northern America#North America#'(n'F;7c,0D/&11C<IK=/. ')7'F&)9A(
    France#FR1#Oceania#Oceania#Melanesia#East Asia & Pacific#,S,%dqRQB7>^ZKFEP589VAP5u6`q`shu8Y>h1=?/U+u%PK(9\
    <U4Q>CZd6O:CDU8pPK2G:u/u$E2?Htu(teCH;N^c'XI@/6.J]MR=T0cKuouK ,W5%dQB,DL94G&(4a6J;%b>7@Q/M9'?B[2;> ,Y)%c(&\
    :=XP,>2,GX)+hb- ,VF%eV7/+M.'CM7'>J.u$ ,X-%`wF3*5/1I4 ,GI%h'%e0<*U
    France#FR1#Oceania#Oceania#Polynesia#East Asia & Pacific#$(0%sC23<+;+9*1: $,V%u],7/=12
    France#FR1#Oceania#Oceania#Polynesia#East Asia & Pacific#$ho%kUK,9R.HL2X-8?(K]50A/7O47H %%)%}Ma78&79`-7-;\
    */< $}l&$=/1[+3D0@g+ $dL%mP1*,V:16G $qI%o<Zu=;8?X $h%%k{3*)FT+ $}b%~%7FB04) $~g&$.'864B9 $|(%jX/'Q]8- $|6\
    %k]P2U?AO6R %%m%{Z$N>3 %$}%|yAC$F $|3%j5%0J5*1 $r[%oiEN.%FI $dE%m|+H>7 $u`%n22$L93% %*e%i{,&X9*- %)]%j6KJ\
    4' $vE%m{A2,* $x<%o7.B.( %&3%da+D05
    France#FR1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Africa#*2`\
    %%4'K<5A)Y&/9ZAV'q6u&Fa$PBg-@Q+=7=I1%?E(;:A.u7%)3C7;(,;B9X1D'(@H(F+:9G5'1W5b,jH=3='Y2U8t2?UG7l&/8.L<N':32\
    ,@3:*4@.?05@>]%BXcJ4@O(I1C=C*;Z/X&u,X *1a%%>*2u&%.;AEK/)B )f1%*v,5A'=,1:D8
    Gabon#GAB#Africa#Africa#Middle Africa#Sub-Saharan Africa#(b@&:>F6F$6AL3V6yw%%y>,Zu($um)u*$u&(i)Z-u$'u>*H%\
    8/.=%?Ch3W%[,Q<h);3-F3u8BuVNu*-R-<5>u%DQ6M&GIY)7IA[)=MAA=f&Q/uC43i-2+LYe5PM&5?u`6v+'O3?,Q3lI=357l132C$9QO\
    G-O.-20:Mu(7.Q[bQO'r2h:A]Su6C<U6dM*S2;1u+ulEQ@u-7S8/70t'A9fL+TW7C+;.7u,^Ku'&7651?f*`c/&u)SKS;bKHEgILu'e9T\
    u1u>u^u>u5u0386%u2Q<4tNG0I$787Z3>YZKV4(_=$>^>A&%LKsMa+@uFuSF%T2AHS-7:>c71G+[Dpuc/0[uV8->IV,8:F(:8eu.6uH3u\
    a:::^<3N'g=:3,Do@9.h/u/NA>?VA>&<g:6%*=>+&u&7u(
    Gambia#GMB#Africa#Africa#Western Africa#Sub-Saharan Africa#('6&V5u8(wa'F]c>e,k-iQs9>9L9D)m6i(T=0?-AurKr2u\
    /DuCVA4U43+9M31uh3d/+hur&u|%QG%F9qBFD8:3*C67]1_.F'.Luc4o2a$0.W*uC3uE'u)MG(GN
    Georgia#GEO#Asia#Asia#Western Asia#Europe & Central Asia#)Jq'>PNZ>*ui;X.a9];_5uB3u,Qv6/u04]%_?s*u0C(3H;u<\
    Iu(7>1e=(39GF5X%80L,u.Hk6])6-DIDX,(u]MZSu,&H)B5Iu3&/u&IPAJ-g+u*KCK51M++C.38)8GuRf:;7UG?A+uGX[1u1<K>,8uIF[\
    .=-u)Yp/07uA$G+u7.uQ9Q/ub-%8A2b(=>0.Q>`PE./BO,Q-9G5/u96uE(K=U4p6qq<P&cKkjvH?DuGH?Lu-ZuO:=.u?g
    Germany#DEU#Europe#Europe#Western Europe#Europe & Central Asia#(`<'X%u2'uD7@1F%uB8V/&+_-XM(IdOuB,>Ca0uiUu\
    .<<&8K9KtM6=>)o*uJ=<,u4aJ0uR.<:V<F<sTv09RUuN^uB*JY6feGu214jRu?%E3IACK595'9VIu<[NQ7K)?<C>/.5$I8/CjAA.;R^)K\
    m;Pu'7d7EM`E5O4?]3*n0=3RKh3t;K3t5j+7CK&Y5;=f+?El.;+b)I5IAEI5>I>53FI2A>;oE8;'3OQPKXl85ZEL$P?RKu$K<C4-P&u,^\
    67/lO;p:-)7hE=u59n?C59Esn$C9GZ+,5%A1KY.I<)BE0t1S:b0-Kv51[1l=I;O$`/;&E@+8Y&C,u/%-UGKW1*FY0(2MBu+@K7U$u[_uM\
    )E<=)O>O$A1/363L((1^1E*W$M/h'u-&E.7(1@(L:X*L-<0HHV<X0Z6HF>u*o%HY2t0p,E.A>u71l(+:O0Q93&de3BA8Q(&<:XD>$Hd4?\
    0QN/<&F<RqD-Z52G*16>8C416U@:c56O2-<@%qN72%6To$DMP1<ML$6<0c6q9@2J%u,:<@E:2>N2T@6<*R=>Y%E.;>,H4*u>$2P>]BR&u\
    D56I88mLLD.u_*um%c^9AH36*:]2,R961$S6e1R.PHJuD3uN,R3u>u)H1P'b6uSu<I0^(G.AB$u<94?*Y++<.6m0T4&@A:GLOJ (jd'VU\
    jD1@,a:4(:J:H&>E_323G?,3P3.?/1O<Q%=E (lX'Uu&Cf%U*-<,:I>&> (_]'X$u8'/-u9);E(_Pa6%53 (e^'W5a18Cb%S8 (_w'Wc>\
    '-;I$18
    Ghana#GHA#Africa#Africa#Western Africa#Sub-Saharan Africa#(E+&C@04>$@':0D&,0&_0.&D3g-,[.3>MukIu>3o%R,4'R>\
    ZXg:L.u8>u0>Z4PTH:.&N@,247uF5uN-4-R3@9,$>:P*>-**X'8':;V)F08$R1k(s560N5.CZ(]Bu@D)y8*>.uL/s*Z-u&&8=eF<FF%6B\
    u07DI-WAj0EaOVWRE8))9)uO-u19+&7@)?13M.3P<D%BC&3=u5%[0UQG4M@CXI@U&7GI)=,uzMn(O.1L59u`9=$G@OD^.)2UkUB'*7FIL\
    /$9C399Knt7v=%unnu-?YMnAWIu=3v'^[;YKu-SG&jPY:uUFu30
    Greece#GRC#Europe#Europe#Southern Europe#Europe & Central Asia#(yL'6:X7B%>62JB($2?P$0_Fa,804XPu$_88@0JAR(\
    Bue*D4i1u&Dac>.u6.e/J%u0<0Z0*X&u4)F>s*u$)V0T4c*,:k&c%Z0BOmG@4a/]7R?uB:u$*<*]+]4@2,85k5>48J,T/H+F;F16t-5='\
    u%M&j,?-3`W?A?-/6bBud6h:A'^<K-u'OQ(U>C*G1`Wb;Y.l$+A25LE7=2;g'oCBG:GQ>?>M.[:G(I3'5NC]G2G9;O:hu&u3435D^u(Q7\
    1u/>=L+Vu'Hu%J5H@LO'?5O3*W3G1b,Eu6u1Fh<=VAot4QO?=%128B'8f@b?6G:;.CL(YGU7u''--T)F7u6;T?R'RYu$1R[a-X747,E(n\
    .Y%OE1IN[NbVC.C5u-/`9'-PE$C:I>-X)*3DA$-u1=I3;0%BbBG*A:754^FM_uA>d*C1W@I8K9$SDbc7Lh%Su'$UQ@$o^o=,EVU3+n5?`\
    Xbu*%TPP'BOcbLE03N`D&>gNJi6(L3P(HLB:X'uHWuPAc?H=T+-H<.g$><14b4;)K2C:h:fJ19=/I$u;:d5b'j1^g-OS/?4Uu@QTK2$TT\
    (m9B2/Pr&^-u']KNh@Ou,GJ )'X',t@1B(,E4+X$uB<uF)L=q%m1u:6.-+[(3H'<6Z2]$RJ*3+O1QC-S%u)(u++uv5uv-9*'P-0U.S6v5\
    <O.u5'C<'T,T40>742,N2+.CV-R&<<@$2; )'k'3_'A0U:SF;N)L&.-'MC7E69&34O<+F54M_uC(O61PO<[TQ>M6Q0I1=0R6eHi0LA:O:\
    1g7qCu,) ),~'4`b+u/87:ZF02K%MKf6;<>HR%]6$6o(<9);ZK8;&CI6 )/n'.[L@u:D<($=EdAC,=U)SSK+/64R3L<6 )+K'3fg.L98%\
    '?&f5-);I;UPD228/<OJ (z['2b-D78I9%4<R.,614(6_6G*Q@-JM/?b8 (y='6G(/GA<7,Q01V1,;U2G8AVd]%4<2Z, ))|'6R;%=.$a\
    k&87H<B,'7?I)CG*)@ )-F'1l[,<:N0D$T/J'*;A'Y99( )))'8;W1W>$4PPJ'>C ({0'2/D)cWE,G=QDEP@B )*j'02G3;:1FgV>3%Q \
    ))9'2;L'%54K/?ADE:EB)<H0 ).M'-E7E:?.C;)1936*:5HFV&>>0 ({('48%d//W-&B0L6<<. )%A'.U9KK0/6%L6> ).B'/gQ'Q528N\
    >c<8&F1b; )+g'1G*4H@V&]299G7 )*4'0FCC=(/24@H64' )*/'1V1==(M@9<J-Z+ )(]'4HJ?Y+.4M<.HD3 )*o'8'J7,3O-UF )(D'\
    /`B,%Cu%/0H@/ )'z'1V6D<&,15A=5 )+h'/{UGQ$sJ<8>/ )*;'1@2,R3;7K% ),m'/?C-77;2$8>)F6 ({0'347'=J+>8% )&q'4x51\
    ?*?R )(4'0x,@/2<:8=5= )-o'0-,D7<aE+3 )*0'/c20PA39 )*]'.t59=,66%@:3 )(='0R*:6.6+%= )&?'2F*53-A(.@ )(v'0'/6\
    &<2&8A )'<'5</?K98D ))A'1/(N4)%M )/s'/69@B0(9
    Grenada#GRD#North America#Americas#Caribbean#Latin America & Caribbean#&wr&S+:8:'+hG3=%
    Guatemala#GTM#North America#Americas#Central America#Latin America & Caribbean#&;y&Z{v/uhuGu)hA-/7j<r'=QA\
    CQ9*S+1=0MU9CO5-C%j[9?(KungU0vQ%u/>u=VlRuzuR..8T-X0D(L@BWg,Dv.wLyq&)F(L2X98M0;4$:A_MBdFYNQZIHG:u{%&v]|:$C\
    |^V&u,'J/H9N3@F;L
    Guinea Bissau#GNB#Africa#Africa#Western Africa#Sub-Saharan Africa#(&s&SM:(Z)N,kBJ(uN)u>8umqz]%%C<Q1f79G&I\
    7%1ZUB5&uAu+?f)^(nMb5C$IMfuYKW7@4X3$EM3%&VK%C>$T4<I%/,8HkBm.5<O.E)559'EP2T8.u&$P6003.C5u5,C-YKh9S,2Z94l5Y\
    >9@(JBH=(U3 ((?&Pt(A;;C)3@ ((^&Qi*U7/A4&8:B ((O&RH9S;*7L ()I&QY9,FF:(%; ()6&Q+=?$39,.B40 ((X&Pt01&M;&
    Guinea#GIN#Africa#Africa#Western Africa#Sub-Saharan Africa#(*W&P@LXguZJND$c6oN_'g*u,@%uBA6YV&2J8H%8:2g;R&\
    DuV)k+_%.++C,58'D8ZCu<AD&:3P']6P.a&D+u24o+/-Cl(1o`J(__<4@%<9Xu-@-u(u4qBP3u_YN$:NkFV.0@=]J.F%J1B769Fu1Jn$u\
    7P96MJ1gI+CI?^t,5D&H:];0I+^<u=25u.S0G)?-1SM+5(I$u%(l6=</Z*-u-D3<?S=31)K&Ig=>A0E(`;1EJu-.d'-/+t41u$A&==I7Q\
    (OQu%t693C>)8C*7//fGM;U?(G7?'^gG0O&:J4X-c3@%N5o-,'iG:9B?+1DuIM1B5*[1O%KS=5`,DsVX&0Mm'qO,-4<]$:ju$lu@?<GZ?\
    *vx$)?u)7[:`/?3;b/1In?OAAW1?dK9M,;+'02H-8KJ3NYVS'2N%Z3B(D=;=*YF=D-HU'u9TnuL%@,_CACi+@O43-7[A0
    Guyana#GUY#South America#Americas#South America#Latin America & Caribbean#'&v&DB9=?`4GB/MO+EC)d$[)31I/?M@\
    `Cu)-MMl.hT^6?0Ood&SJ3V,T$*+(p89,u-NQ6M0-2O8A*;HSDd:C]/D=C17,u+5u%:CDb93&K9EYI?t%C1O)'A39M%12f49OO3,G-=j%\
    K?A%OLu;@uMuVW6%JE<(u,'cYHMuV$B.u..L@s6>%P+XkP(:>>:R?HSu$2cWJU.`(3..>J]4u_G<;JK,I;A(7+Q$A0G+vxw:)2FPkg+u0\
    9_<N4*g.>8c)ZFqH6<.X=0Y+;(7:0PQm$2PR:T46Z*u$ga<>ZR<,:pu64)_dJ1$4B)qOuBluqu[PWB;R^2A%uEMr-`%p;QD<.kcu.R0V7\
    N'F1qno`@Ss;RG4E.u'3uS
    Haiti#HTI#North America#Americas#Caribbean#Latin America & Caribbean#&aR&a,&g0>-@QBUoZ*TT(T7>+>a_(>KH'48J\
    %>5u&-09-S.u=.u'@u%Fu30u5-r7E73E6;D-u<-qEeE=t0O?;ejo`R?-K5)t'ACI1U,w->I6j(u3>W.d3Gj<Mu.AP9J?NM6,*<D@L4u<,\
    vFKT&g0F2v,(R5 &^3&c/N(L1a?RC)Au;Fu%N &_$&eR;0:.R&gA)/u%8
    Honduras#HND#North America#Americas#Central America#Latin America & Caribbean#&G6&YAu9*S19=d9Q;M-I*79A%7.\
    7=7,Q;E'M.E:;B?,U;7=$AC355/C(K/1A+G=KQMCK579%?7)tT9FO9GIGW5)u1,U'1=<un+/^+533hK=uA'$NC4Ea(DO0O-M4D8&272>u\
    JEBG&K)GD?.U3jI1&/Vr814K:-4WH9B=47'r:DRRB(>;s8k.0iBuHu*v0uiL/u:mk0D$ZSP2H(umAa2uB&V)kLP,Z87@u$+uLMuT,R:B*\
    uXMFE@%>2I6u<7v<up(/u'RY/*GD*H+VM4?6$64D&:52$7BU@0&uBWDd &@0&]TF'f7dC7$B<R: &A;&]cOM).DF
    Hungary#HUN#Europe#Europe#Eastern Europe#Europe & Central Asia#)$p'HUt^O3A*t5ldO=%OUGEfUI%Cdj$EjI?U*AA+3E\
    O=u%,A)-7S;M0u//3-C0u-,G)u/.E)YMn=U0?9O/n/9&KGW7A'?(uU&d,fD16A.U(I6?DG>Q6I@?FSBu1FY]&474-P-.p(eNB0V&4T9,-\
    D88+V@&P68F1Bu'6',X@J%N9u.(H*1V8>(>:4i)gKcCV3uo%vc,:@/F4<V8ua.u$208@:<(uBIv(gcu0c.u,%u$3X&o6@%R9@AFA6%u_:\
    ,(V$<S2/i7<?J/J&>7
    Iceland#ISL#Europe#Europe#Northern Europe#Europe & Central Asia#(*@'r>qDR,u<%r5S5SME9$-N3R+P,6'>;)I=;E9D-\
    uZ28+:E'-^Ek:Z(u0-J/:7R*:=9EY5D=@$&9M3k7.55=7+U$C+.1-KIAn?d(G,(?G387+5OIE/d1Y;I-u1$u31u[Eu-=jAu1Sh7uI-d/v\
    Q=l/KC25=9Y3=$A25)63E+u`7vh2u14uI:h*u7&tDI8&6V274l?W0%0`(W2^><0`$u%Ax7)u/'5%547a6>8']EuT8Z0TFL8PRT6]*l,uM\
    EM$82N4A&/::>u8FP.E.u7El/9&U61<F@u/Du9%vt2W)u)9W);(K>58,0]0i'u(0i*R4H1u(4P4N+uk,u}&H:,Fu;=ud2O220e>g:u6:<\
    6d8uM)C:u92h-E2u+5v;=p5M)S2u%4u/*+.ZBH*J%k9V)bB'BG@D,T)uJE_*o:/(u9&Y*W@J2u*%u3R0Bu65:$d@>@B*c)u2C2+(EJ*P'\
    H:N3*9'C>4P&*H+@udF^<H2N(u6$+0Q(34Y)`$^*%*kB:(g%g(Z)u:Uu&7V9u*Ou,=/1C+V/F=?YC3u%.85_5(7H%9SN$F3LbFg6*<Tu$\
    JH%LAJ'La(P/T,F>8D*o7aSuD`Z'.6+i@Hq.uFDX'oK]MmCHU6-24&:7Bfq,<R&uB)F/oQF1Z<D>mRJ'Z7F+H&V4].:FOg62u66u*$8'u\
    @b(Ae9R%
    India#IND#Asia#Asia#Southern Asia#South Asia#*/O&n%TBu&2u2$&uL@605@.F)>(@)v*&cKu,%F,DLq>u$::(2[Z3H,DFL*<4\
    ?F$ZB@hukC]IV9J&u$%4C4=+l$;,fu&+e:_,u:3D90`&j4u/T1<.a4i28uVuLcu,JcLFeHF$]G,KFM])uPRN.u:*uVH,F<Xmi8BPuB8:u\
    F_uDZu.uZLoauoF2s>a<VV'<3@*FPFu&u8VV4$u:]-D?,+8BuD)<?q6ND@N<uX]o8@B(>KHu7Hr$W<)H,al(W$74.8-XlFSR'8V_0T+4U\
    F/H.@D8Z62<%6uI05HBD9LQ2$Jau2u]PuJ7uc?u4%B3q=a/N$a:mPX$uFF]+L8HRu*H8TwLuoJ5R4231^$9>Qeuf6Q67u_EJ=iM25$A33\
    jK/A<u%*uOabeS.9-^HC&Y0M)u%I-;E^/`P1H12?)u+++38U*I4Eu4u9)?1E(=PS7?/C21)O6/P2B$2FJ'u2uKu.bL*X&TA&%&$cO@(6/\
    (A)Q@'u}^>9u4U.?K&G7YUYI`hEd;^$M+UMI5M1U,3cMsQ<%4<>)gOu}u%@I@=kQuirZ8T7mOeEm*6'<bu$7X-u.AD4*2<,N'uDA>:X.>\
    0];u8CX76I$Q07u8QF5X14CN-uBLD'872[<1<%a8V3u21uZ[<&u:RBSB3T1X>u,-R0L&_9<8NuJ%D5VQc'84uB6cBo&J3.$>uRBsDZ781\
    6Y+MCu5*GVQWI+5JO.MuH^m2_5@'>1$3c+ue:DJ]4u*Im-us2a)]BJ;a%i:e$B<%<CV4R:BIeu5%E8=>)88aF$s/@$TDa0H+].oN.B52:\
    FmFcLF@Fq64P.uN2u2RRN&8H*oik@cJP;2As/2&_5Z9B)>,JJ$:sPuVXJ=>O4-L*&7u+W4hoRH._uEnd?C$95;F5>4k:8'TEu&-J0@/kS\
    )Y29%G/1C)u;p=9-;.^u&uA%7;)dDCR?2=(up;u)=bhfIuArdEM/?5?S'W,b<`QU-^WjAAQ;57?f(9P72G5SCfnu7MrUu^3K9%=2b4h<p\
    /5(IH79@u54I-u[-u%9M9)G*%SCp.j:n'WC+7=9[9)9,EJC.;S9/)@/ue3uBIu(12+]%u:Gue;'16M3Q&(l+1WO1A,l-797A-=(56Ag=$\
    $U90;u@Gu&%D@u<NL0Be%6*LFL,B10,BeR,22*FFq0L$J,*Z5<$4:)4I@hJb<uE'uE+n4u9%uO)Q(j'p.u5Bp6+@0o-uD.LQu0367$5E*\
    ;3=E+j:M>AJ'P1>52?$-1:G'1[$^4%>;BKHK87%+CF7&=MOKCEI9W'=<CP+PGFU_Ck%8UVA&/;=[-j,S$Cu/;CU43%Mt+ET^D-<,PGN5]\
    +F7(51u-Al;`0A_f1[,3i52-C^8r.j%38SDu1$l+dC&@M0l^$5H-EGA7B%B8u@/87(+:AuG2Q)9[5[P)21[Y*=<6LDu4*NODG69P,SV?B\
    =OSKjUK^?v9OK5^YIW+W:[6u+257CGEAQ'Mu7^UfC87$>=/?=-udMuCIC$><%PI0u'YE[>+]D>-&/u)Qv/un+A;ECC^ruEuGAMv-u-E=l\
    u+pju-`ulnu1lAQ%5@O(31S=MSAulbud2Q/5?OuMKC7SQ,3)5LY0u;KGErun5u76uA>u+*K'W;[2`Dt,j<t32/FCPIO:AkI8AOw+Eu3Ob\
    9;Su5GuK)Q4WKWN.8^$u~'v+j-Y0[-A7;C&[u=u`9S+O2;>;F-i-D1:;r>u1*vYf^QEK9u-'b=UuGrn;=7u+>u1iKHu`v*;<?o)@=BCu*\
    1u.7u86)<E.S&fF%Quo`g&RAV/BhuoCuBSuLCPSu2KNOaSLu7vDAuD=X1LGv&'g;mOs1i?q)HKc9<Yq[k=u0EHX$dm>FK%9:?eYo+JQuP\
    KwHGuV&JOuF7s-e-N/u(5P0JB_0J1Z?[=3/N&u,k-rH1F6@A</k-B4u8iv<*P)c3T-g=*;8=qPLS'seu(DH8W5[+uI(6oPHE'I*2oB4m2\
    O0O*Y/S,`$TC;dE5==;IZ7FQ$WluM;?v+njKuhW^-d.u1Ludu:GFuEuVu'kberalu&3J*J>8D+>CD7uBVN%B<H)oLi.cu4PcB0-H9)IYG\
    0W-u?GOCA)v%Hu|u&jZOkQu&4<uTu,uCK?5CGO+5Z!*Fy'$s%$9B *fm&RV,>(J:NJ('D;8$o4X+P>L.V+28q%X@VZ<*^;=<E?d9/=SDG\
    .uO9E?+*u%)7Qn6A/b$U=U/.Im)R-4 *iP&H+4/@u/3^;CSu87*%T08 *fX&P76I,I?`/1M.&N+L*6D@ *h`&IRC%9H>:<? *i,&H05<,\
    4B869 *hj&J=2'+9.M9/-_ *f~&Q>7+7.44&F85 *h(&J:9(7:0B *g:&LG=5/B@2 *g]&RX-4<26Y *f|&TL%]8('E *9i&Px)+&8 *:\
    H&JO$+-3
    Indonesia#IDN#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+1]&<RGY0G>/,dgjVKJMB5u$r_Q6+P,uVZe2o%u$7<\
    $<0g-4(RNc0Fs,L>4u.Dv6&6)$IuiWL-:(NA]B]VL,V%a,P0V72*Ru,6gJ60F3@/P.HoLu(k$4K@*V'D2:VX>/_44J%D0a6F&:-Z*L(u&\
    Pu:L<:D<*V;R>o$J5L<B/P*_)u:%m1iMV-C1/;JE&;gY6M;5E'SJ)=51uC(Q)P1mf4;=S07cGN30Q?+X5;;_C,ADWad0;-ME9AKG1B9>M\
    afB;uRu-iIu*u-P7,=IIY5u+-u-0Q0K:CPM<>Y'A3;lKpup1M9v'$UFu/(u)uSbIE[lG1=&929]'M4Q9OdK'C=C`A9Aa$.[-WOEN5P-2G\
    1u'C/I,7E@.%U3r3;=);4&GFKG;)7GQ5E)G5?w5uOv[u=?<+uw?u('TCMK25D6XOU9&KBSQf;G$?2%k+8E(l;uOuP=u7u'YdCb0d8d;h`\
    7-E,*u.'u:=R=8?EW$U4O+u)KQ);,3:@FG/MC1*IRr5A7?<'u2Kv0/u2+:QD&T<L(T)V1V5JbiM>u-BS%A@(BNHS>ID/8'm6V0X>4nu.W\
    L+m+u<(T6u,@@L8S)>u:HPPL6R<N *r/&C6u&d:M:[u0u+.I1U>Ku.IX?6IBAH7uDWuiu?u(UkrRrN^mnau'@=D9D)XWB3)L;H*N64<(P\
    3mbBGNu9@;u(1L3u2lDC:KFu?a`D;J/uF1L7DE2G9Au-Qu1Eu00R2P8u@g>,]1sp@Q4WC=Q7dS+72/3GH;*5C?(3Jl63]Gu,IT3]1e*,1\
    >uE2u34K%S:Ku,S:9+[b`3d,7F._a_<u<&P-L7F;uTut_u)*O-5Y`9u%&QDM$5KuE:up%u3&u)?w)=^W,IVjV5+jb7+`>uGe+S:j(CE'S\
    LORUalcu1uN;6ufu,A8piu+VuluThmluJ;BuOu,hZ?DuAv(K>EBju6Iu$&u(uhvyGu$EuBu+u@dc?F[uD7D?:u=PK<AD7P7u.Uu_[v4Gu\
    &[u$v9uJC6u'6IB3Z+m7itXALUu$u+uLADI:uA:C8YiCHu3quxusELQu*juP4V)cg>u2+N/N=ofP9R/u61T'u0:V%u,=u<0J/ +x=&26$\
    ~$4Y/M?d)W<K:=$}zp_UXCRGPupuTQZ8DDeCKKA^%[+W7Y)=.3</V9MO;`Q5,1J8N0V@BFu:3:O<9JYV82T(]+R2U'u%>U>SZ$.F.m.9@\
    E<-N;>SNCP?u.Ai,<<6G&E26DJ8j1C$+2(X)DA2KD5$CJv/u4-@E5M>;%Q2;$u1Bu-Tn8u/Tu=8u=2u9%v)u:AR.Vm*U,b9;%b@U1=<9H\
    O-;$?Ll]5L&i(<FL<JA(=53I%l97C&,M/KIQ&Q+9`df'Q-94CNCu6Rc3ZCTrgu%cI0t0EVJ0gDJ%u83a=iX]kc6B)_;u$/HC(D6JV2..%\
    FO(PP,Fu'Gu+1u=(u;;uY0U.K+I$M>U]96-:=u,%ct,v'_91S-U08]N>4:>e$au&Bu_BF8@BF6FDu>LR(R)u09u,IsUu&Gu8)V(V)ZK-7\
    )M6KBM@d5f?G3K4u7(u-4QguOLu'0R%XDB<-.h8u/@'B2(t<[TEu*1T%R0_eu0q>HHiu0a<eFau,8u2.u.JLD&87J$4u:cu2TqDN$u$Wv\
    RjF9BAP7T+v*u+uP[D%uF&J;uk1J=.I +Q%&8bu/%u;.EHI@wb%u+'u+1Q*S2l(ux9M&u'@S*S+O;dl=MGu9+M%O,U>u+_u+0/c;JCFu+\
    <OX&u43R>>X<HcmHF:.<'NER+R(V<DDN4u8$X)u0*;Jq<a0P+L;:W9u-C+A.?JM2^/K=CK?O`jh`E9G3uKKC?;K?/A'l@35%=<-HABMa;\
    VSTu'6Q@Iu&d*[BG,;EA$O7['IBAN5JQD?%;FK<)868'.5.S%S-37$K8$?u7'u=AG5;C,h13U+f2d:AD/L:uJ@X(<EDS0K>utug-2*Rau\
    4*c+u<;DO.Q&O/O=u%YCC%MNp0M6ub$57K-u1.uW2t)OIu3/lPu74rS8u11U%WCM1dFlo)PBu2Fu&%Z0P8N*L*uqWu>)N*PAD;*S)u5=A\
    :7F1T-V(R4PAg$6@@N:XP6N&T0T@PDL0N3g*B)k8gau]_k:8BE<I)k;u$7us*48%:2.<9_$:Nu&TT,XLDBF4P8*6I83L/H2:HJH8R>N42\
    R2:&X?_%F3BOB1uB,u6;uV'u,CZAL)@BN*u*'v]GF(u_iZgV64B.F_860@NXVT):3@^SSEt=IAGphOhAKEEu)GQ% +.`&*+2+onHu;B;L\
    +u4%uB7P&J8F1u29R)u>,T5N%J8>HHu2<LL6Z'ou1.)e)_8:$N7JAu8/JG8'k(V'N+PuIL563'U(Su,Ou2;u8%u6,uV@uRY.+2M$O;u;$\
    [>b05RC'EU0A25<=0Q'u+:u5Hv)sS%Q-S5u+7I(u16u10vl,h6uE,u-4u-8v[u<n<v`VE(u''W2Q&h3SGu/*uM:O2O:`Ju;@u).v)0j65\
    <&@NouSVu9@u+*U)S&S0M'':08J>*EL/JPBu$8/D6Fu]>LJD6,H7o+P1u*+a;N.D>2NR7i-6/LOH=L/u,+V3X+ +Zy&;.u&TR4a**5)=.\
    K'u;11bGu)M5?&?]Iu(G632`V9FGudVI8u-.Q6S(;/3[0I-bHuKPu1gu5if^.5DpF18Su016QD7<)B(F$u0.]IJ;N+T&@<R(:GBGu*'PR\
    u*$N2X<_LTiiZ>%CUj+O<5>G*u3)WUfu/`+CLE@-B&466iH@N6%c +a[&0HF`9uGu-PuOiu7N=FO>u+(Q)(M7+Y6U*K6^.%FI&Q=OYU)I\
    2[kK@7*7/7bOf+(0c7Tu2uFF@ui.u,)T&D,@':I<$N6_LT$u(Au0OT+u$*B'q[:K6d +LB&$8=Dh&EK[,b39&tDu/8u/+t6u'EKe(X:a6\
    -m>XHs4<)V.]CZ%V3P;c9J?B/N&<8B,m(L4L3u$W<%P0DXH@_6L8@Fd20<:0@'>5.l7-9;G=2C;7^1hC`)Y(G)u9QK' +Eu&%PJ2D%>3:\
    Q%MHO7;A+K6d/(3>)'7C2u779$-4$P+0pfS'u'CW(u+GS+l%71K/K.h@+P2F+_8ZT.P<LD<'X9u(&:1.A>7JUH&B-ZDL$0<YRS*fT7<-B\
    *:g<s/2/:QFG8$aFT'<56G +SZ&$0%G<1V<83$C7=S%'K>E2W?91KUIWbOChbM+`)u%OO7Q$K234(:LZQ>'86V0Z6HgeeR:Aq)4*JL0VX\
    2ZJ +*w&1W8M&?S*`H^@u7@=D-L0aCD9P+VC6`:u'5u'D&@8<V:<6(>'JFDV8Ru%:@1VJ0J$@169,ARr8uUcuAv0OA5=E +r+&'CP:u8<\
    u.'XS>C.MInOlj[AAu3WuO.Q$l/3.2VauXkuH@B +J+%}7>KF78E/?MI[/S;50[.O4IBSeQ8u)]W*M'uC>OX):@Dc:P,X%q,m/_DTSeE@\
    ^c&</ +XI&/q^I^-O1uARrNdo+>'o>>X5F6u84u:%u*I>QZO,C)f +=t&$B9,8<$BETu)_O2Q*QT/J&6_'u*9g(cP2$u<GL9]b*3^Ou-K\
    37;Y +?P&$We+6,&Z+ke]F:J2u6CB7*7Iu/Uu%@=u'5u`:`8 +-Z&0}u%7,F3>'T+,4:%>4@.gk22/u$1]KBYEh)M-3OCC&1HC6 +j6&)\
    rt0dZUZ$6_($46ZSH+44.J1aq*FP$6K)3:-6K%O*?5=4K&S3U +8Y&(03>6BLLs,x2&LE(/t;;?h(OEA-v%( +O?&,|)j(5@0aS);=;A-\
    ;.AC&5=S3/A2G/;T$::>0JJT4u(6i&u(HkX<%7PQ.u)';AL=-1C%C *qv&9r^N9&1PAXu)u4g$D:0<VAu,uCF3_h/G-u99=Y0$6 *tv&5\
    `PnBl'+Zp&OM3I%rT5:)@puD-<Bu0s:>3 +bc&'HH6Zk80%:R8:-29G?6j=n59C7-5KI/O1/r*(B3:8F&J8*&: +bB&7<I/;,7@E6U_=%\
    ,;81@OF':5%?^/7:'J[?9Lb&M8::&:@.>-@4u,0J.i34&u8O49'127CA +TO&3pl)W9h8rES-K$G_8iN6m(uN?V1866+(=<(<3 +M~&,g\
    %@9c2Dc<kF49,u;^u%0W-=99G(E6+7=&+<6m +mv&5G[39$M6G'A<)HCu&K9SJ3)903>%:u(3D$B5H.:)kbFKXEH/ +Uu&&J`A(N2>XaP\
    /X'_0N>_4RGB'*?S)S99;7Cb0^(;. +i7&)_?2'u2:*a[J?T9/`IG9Y/1U;OB/>6uL +YT&5$:,L/eCu6f&9I7^.j%l3K2?8&:<Z +n:&\
    3mY,I-12^2nBujD)Dus7N&u.+q=uX)J+D5n3G1 +[M&<Vd)183u(Pk]LX0HU=u7AW +PB&4aE%1<9(3[;37<<<1q51ShIA/27T,_DN<'q\
    08'.=194KLZJ,H7,71O +RC&%E@H/42@D8>%.;B0B(uL+B-&S1/v~G +`L&3LQ)32u'6WH)0u:NP0J$c4(;<95K4=C' +@D&0M2K)34u/\
    /9*7u'n18*q9R$H6a8TcH +Ye&625>d3->0JG6CL0P%:6&FA@L4)R`A[:C_%BQ33C1 *mo&>C2<H-NOL3DCu2^6K&9=';,7<u?gC&;4?*\
    AP+< +.%&@~sc8*&=]f$`C^Y1C8_Nb4545J +a}&5|J%47/u+5U1/S0=<?a1_u,@ *|l&:J64FA_Iu,K0Q+13.r6=&h6E<2J *zL&<ZJ'\
    J>@58E*73;)IQAM,/.=]&T +P2%{f*I2CO7IMu'?91U(%H.8u*<F<TT +P:&$xC8K&JHXF,2E4]*@-kLT70/[/EU?&A^=2 +Ty&4$u$)u\
    N.uN131uY9Q(ud15$'<32<2 +&4&:+7,04+:p1$HPB@*@)F2&A<1*9'GCW?. +1m&5FtMC6,s.<]&X;*= *x9&1B(Q3?4^SL)R?<9@-g>\
    2 +&E&7MS:8>8_H3,9</JE28>?JA9$13u)R +M.&,X4+,;)u+=-SR7J(8:<'8L, *sr&7]<G-S;`;5G66a:@*FKu.H+ *|`&:h&C-f5/9\
    6?]-u&.6N7 +Wm&B+:9,M2E?O1^M)%8>H6LIF$@2Z +Qm&%IXe>-+K;;3O3/C+7NE%4J62:$ *{i&;[v&Q,7(WA2;8G4Q(C2;< *}J&:Y\
    u(I@9J^C+t_n<.N +%k&71>+P@RWM`?07A1TAB +O`&.Y?(CB-T:8o+23%A +Z>&/oFDN(_D>%CrM-$<I3?95. +s`&%D7'u70/<PPT.N\
    f +Iq&*$5f)<'a-B*F%u,0LBr *v^&32DM2EfHC,?L2Z8(>7 +_H&&/=&UV,P6(e-0?%= *wb&1w?CS$-8&T-44Lqh +Uz&34Hr-M;:3a\
    163_<L@1 +f7&*cBu&,L@>NuP<39u-`d5f +X^&6q=$)N,Z>.L/11.?/M +OG&%C(:LFD,T13W +CL&A<J%],4Wp7OR +f/&+$;I=0)<*\
    R7Z@%Nl +a?&66m%'8L'AGv%;FH *~w&76,>@><$R545//W1 *{|&,,-2H2iA233AC% +>Q&(XW7A2,Jk,P;,3 +Ze&%qIEu%>1@4,k3L\
    & +Lh%{LW6H8@>Z%+EI; +G`&%1'MGC,?C&*H+<46.P25 +U:&?^-/U:(H=Z*8B= +C,&%L*6->(::2T$&3Qj +ah&%]om>1H%WCY17AE\
    / +%%&:S6$.6>580)A;KK.1: +jn&5O9,7B,<<483*74%/C +PR&4650$_>.>Q)C *~9&9K0::$:E'A^( +Ln&7-45-9d(=/*6DB +)5&\
    >[-?739.)i *~`&9g4HFG.9=A +XW&6@:]8%4Y'3 +C8&?]F&6-1dED +O7&$t9,6HB6D(>1U+ +P)%|5@J>029G/(CG1 +a2&6oM6a@@\
    9;; *q)&<mQ:6*Z/47$I +'Z&)?@@@,*1+C=+ +[p&'}IB68:*65%? +d+&(+M,/0i(<I'7 ++E&1??D82R13G +0/&4HQ31H@0D- +^D\
    &8-u0n(55%1<K> +85&+->BB--GK$ +@f&0?1h=J@R0. +[d&0'j9<VF- +g<&.s_GN589Q6hF +JH&(?%9Y&%J +Y(&'?N)'=O7 *lh&\
    Du=H,*T/)G +>]&$^D6:51G *~Y&:F>>6E&9=( +%B&9~.867:)*5=/ +&M&87MZ6%RS4? +WS&@u:C+E;J+P +]'&/~I*-JV7 +/s&>C\
    90LR&I +*2&?1*U?4)B +<$&(8F,09)39( +PV&,2(D>+$M +jE&)L9'-F6,87 +Tj&>13;'A1R0< +FR&%c&D>,29 +YM&0jBMK034 +\
    QQ&*y8+.A'5?D +j4&)+@H.5?I +Y-&8'2X,A$M +Y)&9I(P<'-I +ZJ&1O7EM* +$V&9}:50AI< +,a&1[,2D%=C +OW&4'8/AE'6 +X\
    r&9m28:?1/ +ja&)z2$=O-4 +Wg&@O.687+9 +iV&3O@)AG +Q;&3W;$+R
    Iran#IRN#Asia#Asia#Southern Asia#Middle East & North Africa#)^t&{XOD1@$D?JM2AJY8%vLuW($uuausu3uJC<[uBE8f'\
    vUuirJA,n(+*)P<H&:fu4M,,:)>9*E+u=uTC6Zo*<+@EX<T$6]%,4$Z,8u4u0u*L,>5VKN3L.F4>u.@*0O6u-*f)7*CJdDU&Su]14I*9<\
    -:&Z9DK<Cu>1B%B2BC>[D$V/L68/2u-VO()0<X<@8_@>+2O,/6(]5]*ZKL-<.<(HKB9cL0u(':.>u6<>@4sS2$ou-@;@OR;ZKHGJ/u_=s\
    /:'a6i'>$uLu6Z0BBVFuFeN6sNR2N$uFu147=5S5/?,?a?*C73p5970=mI:E6-P/mj4'u220uG<u9Tu+H?u$CL-u:)u:1a3F=VpsYuqu%\
    s=v{Wv&&yFu8us<_$G7^-H1u$$60$L=u01guB)P.uDF<&N:Nu.8:kTaDc@u$8u<%u()m%>,0JR<u0&N%X1uH$>1@G&KH3uF5m5u,AaSV/\
    8&R8L3g2T1uNW<'6=,OHCNAuq[RAu:uO,)ui&uy$8A'Y*^2K$G9U8/6A(O-9.E,M139fG3&;6QCj(=S^'9`KA1gtu5)du'4u93W.?>7D/\
    a$L+(1rldn*^u:wI%C1n$O*[)A0f2'wcMJI<u'%d-Ew/w7u1u5--v8v;,Oiu;<Y:Cu>u5_9J'u.=D7XWc,49+t4t0uM5['G:1N'u80H38\
    E=5'C,S=3)jA1uO*`7r1W?7=+?Q*17u+C;A9uSEA$C/M-uK-E9%UIuKFv+J78-FC,OUujBW-A4u%&dBu/7l)u5]u?2u)'O(n8E8[1;@ut\
    >Wu6%VIu(1uP1T9N?HIJE4uj@?'f5lMuG;;7?KI;W*[;u;hY7Q&UDuANj2u5+S*tV7JQ<ubZuIo7>1NWTuELdPp.j%A,?6u3u,%H^u*1B\
    1u*3:bH+<0B$<C8S0/>.X+DMXdXbs;6KuDE(v%lULujk9@J0J/:2+<I4W%29S9-=0u'GEd% )o.&tHM3?%W=S1Q()>8'o<u2L,6-J_3iB\
    ],>9G/IS[K
    Iraq#IRQ#Asia#Asia#Western Asia#Middle East & North Africa#)]]&{^u-HC,d$n)lC13u'u|YrAEffj/{GX-&|9yswYve{5\
    wgO6u[:x'XaT7Nu%5;iD,uEx$|]xFu6:86u(u]&u:*u>2ZNu*$iOu>*s2R<D<8ukDuJu0u>u2(8J,mTNP2(e5c4k74$u(?e+e$mHL)B7,\
    5'b6=2%TDu&RV'2-2ADu=L;:C%Y.9:;J)23Tu[V%eCDI8)g*u.)P5)/u-?3=-E4KLM6U+=u)Ku3u/+7$Y+3[&$5;SFW,?);YnD5u>uSF,\
    :)*=+9N+gu3%9;G*O,)o'B+sIvVuhg(F7]uAD;u4uI`ur$utuX'&vKZ7BIN1@I$C2?PCG+K*u)F=&G1
    Ireland#IRL#Europe#Europe#Northern Europe#Europe & Central Asia#(>4'V6E&K1u5$&N-,I(IB)<;6Q2bO8;tS9*r(A4j0\
    /@u1X-4L:u8<86[8(:Z'q<LN8X..c<66T6J<r>G8S&>;d+;/'98`lA@:50D>)8IFK%*=9*t%Y1Y)7G?1)92AbC'-O-=/77uP?uT0;;1An\
    5[9?;:3.=5'b2u9.^ChHu5(b'O/h&;)15%;T005(=D,$G;[g.i'$Af-b9'=q9d)u13<?1=F+N(N'C78-V*L',9P1uX*u(5=5^/K%;-db>\
    7SQu-WjCa(_6<0g3u,,B2PF>5]/u?;uA3u9+5)WC^;8/*E@3f'U2`%^=1?]'uJ(6'15t;E5`M4?L(0-V)v<N`795S7^A79P(P2uT64-h;\
    USL'u$6@(i/v:FD8_*P:X2&P=4T$_AF(P4D@u&6B4>DF.u.,Z%B.4FBGP8F&Z-T*R4[LT:X_*T@]NT+gGu()>,.'q9<Au$74-N2.c& (5\
    5'U{F2o'4+&KOB
    Israel#ISR#Asia#Asia#Western Asia#Middle East & North Africa#)@&''SR&o)F64XH.P<ZJ1`@^15(G27Qh)5j913-u5=&C\
    85:f0WA9S9l2u51A0-@._=&-hAEAAu%25q*k<Z<4%7u74K9`=S^uY1M(1)p&9?dIu~?C1HYu{Au(Wu:3aGu2bumNF$@ke7<u&uPVuLRu}\
    Fu(@]
    Israel#ISR#Asia#Asia#Western Asia#Middle East & North Africa#)@k&~{8q<J/u,&T2Z+c=&C85:f0WA9S9l2u51A0-@._=\
    &-hAEAAu%25q*k<Z< )>['$58;jd$?ME5Roe
    Italy#ITA#Europe#Europe#Southern Europe#Europe & Central Asia#(]`'?;)Lii.83D1&u/5u+BnD=:-:,47DRg@41P92[.;\
    27N96%8<.a']DL.2P48[L9DCHA4$NZ:D:P5u$0u(@u8;u&JX_5JaF]N:$,3%S,3mYm13CNA,;8/H65P,>oi6>(q6,V)8W85P'u6B:'LSN\
    *=g3>6RP,B9e)(@36&@8X.'u('@7g-L.P]P4q(J(u6's:u$40+?A.7RKTWH/u,/N+ug7uT+u(1+9Q7fI+;470*o7+3WI.=N)5U*-Z7PC6\
    =/+U%>2b_?$I;u;<jWU/^=u;E?(NB5$Y9C57u%</NhZ?;UC5M0/M:uIHu%HGu&[u*Auqu1u*A:3XlPu'TuWFdknucu;uVpuNSu2+vZ.J'\
    N1.C39Q;SC)ORAvPu%vXhiEu$Yv:nDGuJrX`.Q[uEU2[Du)u_up2u)F5F1,`(K9UYYp[uA'ODOu.;kKRK(u58YAC`,r7[G9E*u+/Eu=dY\
    fG^uW$CJ$]:FT6Fm-XHLu.6*mMF1R5u*hu@Gu6?TO>r%I,u^i+@:>Cm=BA4u'5I(S1TX/0S:u'(9)&<pu<UN=,Q-r8Q(b5=:jPu+<u~u_\
    WVu?]hu(YBu%<b11.D4)Du/u&Y>IX=,W**i'>?gW_AuZ9L[@uSDv)u,I&u=Ff(u)Au;u'u'u)A5u??!(h['?U<&,H='55 (nV'1:*URG9\
    1RQ&CbU1M(IQ&O0Q)uAHYkM@Q<u3%M2u)Tu-JpXW.Q>u-$;.QBGaRu2R:@BRS:/_8&6N<q'29N+qMP+_6R*u4-V0H$X4L>P,uB):*N<<)\
    eB@&>-;7Kbu3uC5Y (bK'7P*O4?&A+G?v^9pA-u+BQ+I6/r;CE7C%`*94ju4+uB6F.o@+(P9:E,$V64*8$g;:9afa'T6_F9e-L*u8LmeN\
    2<4*:8*:9>%N5FID7=AB78;Ru=(97K (cc'<|C&$@u0(242='CE6 (_q'4o;K;@&B (gk'/b5'=2(>B- (_U'9BGM7$<N (kt'8K30*2H\
    +
    Ivory Coast#CIV#Africa#Africa#Western Africa#Sub-Saharan Africa#(;9&Aa-2%o)u8,u<<0.V:H$c0@9uH;$S@I(=:%>12\
    9eG8G*Y'[<MPG(=4u&s>J(T0cQuZ-N76:4u$5Ru&'P8R>J%>tB32,u$.0e(u.-FI<2'a/F=Bf>%J*L42T>;@C4.u.Y);05>'m$u&'J,6T\
    N.2N.@8>NHFL%<,FK0$,Cu<9>;@0+B4HR*]%.4+T*V,,H?D-B()Lg:0U'38d7S67D/D%VP*882a6]&0)>=D5T&F-B98O:E.QcGJEJ3L(6\
    5B/B%>LF2uLRH,u((uH5>*>5>KN=H`FO8$@:(7)W.))=9O$=:+4?.Q.36uM8uE13?+%M9-SG3O=Y=u/-u79KWf=Y(Q+3&Q4nJu=Nuj4=]\
    -.+4f%C/-%^+/C%9/?(`B,_G)?j3/vIHQBY*u1't+95v@.D/vt9u31?(9:u9&G;u>(6/vC3u`Cvxu7uIGC/YIh;rO (E1&CH/3W.00
    Jamaica#JAM#North America#Americas#Caribbean#Latin America & Caribbean#&U,&asREJ7uaMRl.9G1u-)^>M(..M(GUG&\
    16G95WbTM,u%&K*O_E0CV/*u+05>*>PLT%R.N8v$9q'T1
    Japan#JPN#Asia#Asia#Eastern Asia#East Asia & Pacific#+yT'8*N9anFu-:M6Q*u1+l=u''O;+KGC-3OAK-Y'W5II-Q$^31-Q\
    f/I$MBu70u11u`/QAAMC;QMu-%S5b6h]u)RSu1=n`3Q$W+5C=b;K9[[A*546:)<,e->D84D]R(6MFb'77)QSE*GD??K3'?NG:O$Q+E?7Q\
    &[1QK[G?9'CD6k$LL8E@K0^3=KdYIQ=[u'6u/&u%,u-/u;7*2u*F)@l)=&-8?$(IA**@/k4:5.M193Qr3ODGu.U4/-O=-u53u)E;CruQd\
    u+u+Au3@;B7Hhm5N&m1NgHTT0R;4b$d-O0pNb&uj?YMM?I/r'u%9/&u1G?5S0u5AS'S4Q@M/AK3r3E)M9*uUq-&u=/`9G)f@`5/uF*4LJ\
    V(X'J,eZJ>u6Pu(ksTcZu&aDR60m<u08P%PIT2T*V)T$uc6u4Hv$2uJDH-&;3?J=uB%D)u.LPDDFAN)R<VHPu&Zsu(_i8u(/u8VmR2u4D\
    V.*Ep`M=S7-7JI.=%UP;T+L*imuuRsFP.L6u0iei<N8P>@uegcZ6V0X6N<Jiq8HDu.0VLX4N*e'V;N70Y%?4*4T.Ja6m7L3T$>4B><R*N\
    <02>e/c@@:+V$>)8uK@=8&BJ<(o;>64>2R)L54W7u?9$R<iBDi7gKo81b+b*u9*Q2Q ,%y'?gu0ou6i.'+IMbSu%-M4MBCVuAa-oPe%u'\
    ISQd$u+EI;O/Q%j7Q$u)4M'u-Iu'Wl``l;I3M)YCEU,u%Lur]u|u(u3Pv+1u|u%1,d]C:I*Y'IA?`(3HIR?8'c%kYu$W45?5C-n.b:h^;\
    M55Q=S/=(743L.T>P.P9adV;H)P4q0@V2u(Pu&e:JGR)@(@J2L/sIue1c,DD2L'u>6Nci6L*u6Lu,,u0;u.Yu*(LB_e4P@B?cQu6tuHuM\
    m`qYu*[u,Q_;NG>)m$J)um`R+u&( +cf'(W)9IOCQm-m&3A%;LA3?L91Au5u7?WIu3;u-5Q*M)OUu=E&O0?%19>Ut^u)I$6BJ0R)R=]%8\
    B0*>+2S*Kb-M2ODE9EuCFO.9Ta4.a7JCB,D)L$],.N0]eLaDgA&=0@D-JMT;_[FQA8G$fN*6'2K+9I-IBI,M7IKE7:cYa/T,>LA8G@5H$\
    IiI>YLE80P8,o5*:1<J8a2LDN$H2BL6Lu0JV'R7NrR?Z/P(g>P5 +j$'({jSWh=r94fgM6h,9%u^`5OIf59E53^ME=%Q.7)@]O,M%$J=8\
    6>0F&FM2(LY)rA7$D:u8RiVP::LFu$aN:%<IF?u*8T$P46:,>3PL'T@V6V(_3Z=]3]($l<Q+C>/ +Z.&sP;=*KA;A$$N@P&V>*XN,492*\
    >H)81ia4FB?+G7=K719E)GCE)&;27 +r8'2]:Du$c&99nT'Cd`ES(<.2ZA& +^m&x.HBH4,E?+UOA5*5GCG@O8F2$0@6 +_w'&<e,.7&`\
    QOC158:61:4V +jw'*j6$K^0OOEI&;FFBDN +a&&|6=.9VNBmK7K +^g'+$%OIU)OK>>a%FVD +b?&}J/`;O1YG'$<@X&J>T84 +]6'&S\
    37I6(c4/L,2':Q +^1'*<T1$99M=3/< +QI&o05C=)^.$0@0,> +^*''A?=1G-'9T4,Bg6W +g='.EE*7:*<H6FI +R8&o^%?;bK'7F22\
    H' +]W&vV90)P.<4(>[ +xp'B:C6'8<6:+DC1/ +tr';S-B,4X29[ +`U'&(96V<J'CG +dm')L:%81X&E?`0 +x>'Bn'LF),Q3= +^m'\
    '|+;?77$6:6LP0 +iZ'*e19E3?J_* +TX&oxG,*Z8=P; +_3'(}4T</,C?5 +^4&wL3H>)BI +eV')fG(FH2; +td'+2&::$07'5 +_I'\
    $^(5OK,D +uf''K72$6L/ +zl&tF:'4;/1
    Jordan#JOR#Asia#Asia#Western Asia#Middle East & North Africa#)?f&zbJv$@e%:*q'22N_uZ>T:a3L8u88q<J/u,&T2Z+c\
    .u624k:P+<7NWe3aOP-u]5yZw0w@ukuFw~C+<hu&68M`S`S1'|~vCvJv9vBvEuO`11^uM+)w=W71u/uYuvuI9'xpg0X
    Kashmir#KAS#Asia#Asia#Southern Asia#South Asia#*Du',twKunuEvVR5u(=ucAX%
    Kazakhstan#KAZ#Asia#Asia#Central Asia#Europe & Central Asia#*Z)'K+I,l&f+WC-?0C3fhfuEAu'/u-)C-Ul=b1Y2h0n%=\
    Fb)EC=5G51u7/u-U`=A)32-B90Y&p,U$t-l0t6v)]M.;--`/?ju[Ou3Yu-5bCrQu)(AV7Z-4?/dAG3$bD;*uA;U,A6/F?4G3vY[n3u+%U\
    +uC?h/pS&-T=u<*u$=./C35U+O0u)'W472I>;cuU:[3?&5<1:Q1;Y0u-E%?>3J-%1Q+j;EW%36u-:f75uGu.Q.uQ,;.;<fT3J3*j'd.u=\
    B`&u`'u-2uG&uA*l:O$uK3Y'w?*OM5)u?,uQ@u/BtBu9Vb<-1K)Y&=;f5O395MuK/OBnE(I6/4I,uY2KDu'4u?DQ$u^<C$Y3E)I,f7G??\
    C?7-AMS$585E5I'7-KQA)74A$E7MEWUY=h;U-u=W/7u)=G;+K;;YCQE`f/O6M-1C)u%6W>OH>u,I>ELW/?,x55M43H?u.;u63u:v=(&uP\
    2e8vHuIQuOv(u-PKBfcK>I+uf^y[Dy1[C$vlvDu-k=D/L96~$.Gy*Q6M'xKu'zju[$~$4AY'uI5O0QR?8uKua5P76jRuxu$`:r%u31v'G\
    r9nGjQtf-N'u*:ZNs,V5u&56Q,d-G@O(Q/Q<;JELE:K(u+&,m)V;JKBALUu(Ou2^@u)0[090+8(T0:R6u4(u(%qKV/u$4i'Q@S,GHdL36\
    '>0<R<JD6PTXV)s:uR'uk*N%u49]-i'T,QBu5H=DRu&aqJu,-u.5<*@HVKo14S<u1$r2=-C?`9M$A<=%t4IFudBO*u;?uYdf$QEu%KK;Q\
    3U-W$5-`'G)*OA.C7.75*u-Hu`V?4/6(FF0i9P%>,(8WmQ_du,uCu@OT92vE6S*p=G8?F1B.k9N;:`4rF7gJu0agN@:<&L=:K89<.Z>sL\
    eu<_6<$c0<mXJ(N1_Ku(ngfP?L/uVLFF-F?X7V1s3>o)N6_Du>VLkB<g*c0P>k<]2u@u*u4i4:F'uFAN70K6+u>(g@u0Tu*2P/ghB/e,H\
    %F/Z$o,R%sCc`F1m9F5u<tTY8r65D(44*@'T1L;>06>,F'uHWmUgCm=_)R*u8RJXu_kX3u0>e,i/XGX9T&J0PTB6u&+_(i)oIu@u1@3uF\
    5uD/B1-A.)u.8<2_u,84N%mWu,1X%uL0uFDgFBX6_BJ/JpRu`836vERAVO<u):1624i8qLB,i&u@X::)<dk5N.@_RLPe,s&Z)o'u:-P<%\
    8=:u7>M:E'[,U2O(18,@64D,H'L024;:=&d1`2S2&2XL$V0FF:N0u>9uX7:(:8v2(Z:v*2R>u.*uN<V'e0<4Z4u<4>-V'e,R.g9@.Ba_8\
    J<u2%u&B41u@&uX8u$.u_8c4v*4ZBu6*Z6263PJ.u.,qNX8X0vJ1u67u4Mu$3q8R@u:.ijDlsu`-;'jIM47u47u],u(4T)<.4DD*F9R^$\
    ?,G4-]:*01>:6uJ/u&UP+a&V2R>H-&51=U;b;IM+MBI(7L*kNF0X*u(']1]E:*6]uomu*$i@cB.L2,u,*u.>u<HV8u0.u>LB&5SE[71u1\
    &$1JS<7vXuAvauGcOu]u[uBuGw.wSuTuju6uYu@unD),DZ@V(D..:/Z08c468F,])HGe$*5;W'5:-s,@'<W+92/i$R.o$g9u.0i'R4aVu\
    <$B>>0s&u.;]7u.O:KL?BE,E>^>7B$u&3u2OF$>/(7-;.9BAZb.7:)D.v]A47u&$PHX8qX>&:-$9QE(5H%J?_hR=g3<= )bD'B4&+?7%;\
    <?F-G-KN0P )h&'C22;/;=056:: )bq'B$93+<4::(
    Kenya#KEN#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)I2&-X/*z?xV34/BM8'8@c(</k).~$3|}&?4A$%i.v&%uo.\
    qHT6F0V8LRD,6RZ@k:<RF]6*6+Nmu>*u*)u$7i/q,<3P70Au$`N=sA67u84q$654W6KD,:9,buXuwuux*w}%C<5_:uBA6=(U+7-b([cp<\
    QL9wJ+D+v:uKvZuf]I]/uo+_3v6Cu@-6*TPXk8JkLvHu0u2JPEu(tZ5a$P,u<*_$vSwWudud)-*~$4EvRw7*U`hSCd1O05M;00h+AC=%9\
    h`u3)UA;;3W*t=b)AUKIn133u'Gu'Id^uUQ^E* )MH&3K'5f=,:PB
    Kiribati#KIR#Oceania#Oceania#Micronesia#East Asia & Pacific#$V?&<AUF8%T9+QgQ?'j<dP8.,3B3 $Qt&@]9%@8DE)5E,\
    :. ,eJ&:=J7-;?C+(JT ,hf&6X2d/.-X ,en&;&b+,,R, $[a&/('=96 ,iE&5E'?3T ,dy&>d::<& ,eQ&<)GL2' ,eD&?$(+E/ ,eU&\
    ;s)-%J $Y]&+T5+), $cd%yX+'$: $6X&1b-<.- ,]f&6+*,(/ $5@&.%%/), $7O&.+-&(, $7m&1%%(** $06&-Y+.0/
    Kosovo#KOS#Europe#Europe#Southern Europe#Europe & Central Asia#(yY'<U.F;L.0]%,6X0V0&JaD2>7D*,]<<+,=V;F-iY\
    (3iE)Cu@?J'-AOh'3G94Ch/;15E/$QBC%uCK/7%Q77W,(]7c3:YFO0Yo
    Kuwait#KWT#Asia#Asia#Western Asia#Middle East & North Africa#)^_&xKwS'EJ=u(Eav/:v-8ggBFZsu(u}24mDo*e$D+u.\
    G.`Xu)(7j6u5t$+T/c,8/Zuj@CFY8Y )]q&{8Nmgr'G=?I)
    Kyrgyzstan#KGZ#Asia#Asia#Central Asia#Europe & Central Asia#*;]'5ad(E)`?U)u3$u/.uC7WUE8KH9$nAC0&T9,W(3.(B\
    58=%W=b+9+;Eu%)=,UaO,O%^1A41-uf%h,Y5f%+]7J8e.8V;<4+@<Bu2>u$4v<`>KP8,FJ6u&<*8Z0u(*@'_=P&<=cFP.<DRLN*,/N-6>\
    1:0<g9R0JJu]Z*6[0U+1,h(3*QJ[>`//(+a7(=+h0+R?NG4%</.=1,?)?;9U0'u%O*A'Q*E0f4C25]G<j5lDG,+:uBcPN>6k82Jq<u$F)\
    4lDG176$6NT.B@8@DH@g8J+F*Z4D$u_;R$u@Cu(3LCuZ1J+03J5F'Ao0PNuL:6P4g6><Z%L*.2c;u:Uu$Au0AuR?u@+6*PNw@)Z(uL4P$\
    m9uB)uH%u.1ua(a%u>Ae-k(4)4IgS<;<-uR+R-uHu-2W//uM)?+AIuxS;&^=uvdunp)Gu+u%h-[&u1;uI,M%r0A)E5Qd?C+C3CKWdK;DM\
    9I*9+Y=r$+.3o/H=.uC`W-M%[6==4Ed1u?jf5d)I/7=Ml8E0OGQ!*4m'6J8%H4$,u)4!*5f'6}@51K_'<,1B8@`09@7)!*7M'6b2HO-'-
    Laos#LAO#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*{z&jg<IRM_b6=J9.90[:7B86J0?N9$O;W3j2;u,uQN7u:;\
    iED,BJu<X8&J/cIu2j7GU?35u8=25,M.+R(B54E$=QQ)?9CbY5'uEBu/')/2C*C1=YC.?qAuZu'iUL9uDAT70/;b$5DOi`V1Xh2`>Iu*u\
    'LQu>t>?H[B7.C,u-ap6%H@>W23]A_^D7L3*57ChC-3.9HU<;u.hHY+=CY;1)36O%f937K1'E2GGIEC(GKS'CBjR=B9=G;W,;Mn-.CH[0\
    A;Wd&A8GPu'@Y75&MH3<+Fc@ZR,<0u:,F'P5H$V.N<:4B.J+R;4K4;8-P06A:l:M>+DALWV?o%u2*q:u.AeEFQ>OHMRWk^u.KN7-O,d@[\
    2U&A)310?WE;C3O;5G'I/E9;?5*)H54I,O<SNC:7&=3GG?19,5//C9=U?`KQIYU;+`<56Hu(Ru40P%]GT(BN]Tuc%R9T-T,c'>90p0M-Q\
    ?S)O:IH+PRu40J-HG<9L96K5CI+@>uB>]B>D0H'X6A./2*@D@6@6T8>>$P8aN<J:5+O6?&Q:3g6J&gEJ>$,AD,uH'u,Wg/>)N1JJ@8ZH0\
    DKN8D$
    Latvia#LVA#Europe#Europe#Northern Europe#Europe & Central Asia#)()'_Z2%L6uRBZ,u$<T?:::'u0Ia/B5s/49u@nu2?u\
    gD>$@/a3g'e+0Cu:Q6=-E7/7C%A?Yg,B3(ELI,5J9>d0U7QS'Y;u9f=Ou=&u9.K)YMu-3r2S6r_u'Lu'PC.vG@UV3B=([/hEux/O0r2t&\
    u|0A1A%A:I*K+p$u+,uC(ubCA'u[Uu?S/q*uk4qoPJF:P*N4Fu@u8u(0uH>uV<JWuqu%J=au1ugSuD4uaeND,B3uT=]
    Lebanon#LBN#Asia#Asia#Western Asia#Middle East & North Africa#)Az'*{uH&06H+85OKX781Du'7EACM597+=F3)/t*;'S\
    K/;F?%3I;9?YIO;G-3WE5n*Q%Jk6ZFPkukLa4u,coR<<8
    Lesotho#LSO#Africa#Africa#Southern Africa#Sub-Saharan Africa#).7%P8u$D<>Na>@u(uJu.>VJaDu2Fc2JOZELMu.bT9Hl\
    3h9U59OC3u+tSf;K/Y$O+A?ju/'AAM1'u=4G<QX;6K83@&FQ_OkCk
    Liberia#LBR#Africa#Africa#Western Africa#Sub-Saharan Africa#(2J&GC:6D_N]NDDFu&]qs6.BuP::V2006T0k]26)2AuJN\
    2C@,:AH9(h.+6n&M4?.b3W9IP%H/_f@(H8@'<VHN0g80D)*7D=85.MRuY/b'S=Iu%r>3H'NO];Z(H)H7:d21&=>9J'T?<$:uG/?$b9G-U\
    ;/+u;*u7&n.1Q*u[_u;Dw|v4u5ouCuDvrvZ^Fj6Q8A8=cbHuEZ
    Libya#LBY#Africa#Africa#Northern Africa#Middle East & North Africa#))u'$CIG/7IGAG.uAJuE)ICu+bu'+7&?Ju5&AN\
    v'>r$~$Cx$|z)'xO$$vA~$GS~$5VxWv-wKuj/&vjv@S<znu]u%uku/us-.utTu~Ru5?5&[N1FKRGu<'u(+@vUwF/D,L8HsNkP.D(u,;>C\
    uN%PBu.Hu09u<5vH0uw-aAu:?sWu0bu$CTu(RT8g<H6gscu&4D'g?u,;u*6DR]0,i0@@>VeH:<u_kuZe0PCT$Z(o4u*a;e-v4u1_/uX/u\
    oJ_,u8GR-o'uTCD/qWH3w(SHCJ`&p8YDlLUPMV=uJIuV3uX'v_Yv:`TCu4Av:udu>Uq-g.uLVVBuLuPJg4R'R1NEP;_1u>8m:PHPu8u(u\
    8av*su<&N,u(ZF&T/u_(c3oEu09e9k=4h-SmQvH9L1]GH-ua)u&,s/@/B?
    Liechtenstein#LIE#Europe#Europe#Western Europe#Europe & Central Asia#(b4'G(5I&QH%083:
    Lithuania#LTU#Europe#Europe#Northern Europe#Europe & Central Asia#({j'ZZu@Tu]VB(ucDuD'u,+q$L,J)B9B&B2u}/u\
    $%s1P/uy0iF]0>'4AVUvH?D-u(Ou(Ks^T5s1/UMu%2+o)J/U?7AuO(3)ASC5W)M-CE;Q&bMMAW*+_)<A)=j)C204=DG5E$M1?;=+j(5-9\
    ^`&[7d1W:l+Y&[-j(A,%]->E:tDW.-6S4?&;3E]0]Tu&%0G<O4;Hv?&r2uSJO494b'1D4P?gOs ({X'Xq;&RR6B0P.0'UA[
    Luxembourg#LUX#Europe#Europe#Western Europe#Europe & Central Asia#(Xs'L,HNGR=8,P64BVPDR'.1%E0;RM@/e3$GC=9\
    W%;M4S'5/Q$;2A*
    Macedonia#MKD#Europe#Europe#Southern Europe#Europe & Central Asia#)$x'9rW%/)/Yu/;I&d0u5-=-`bu%Ch2C3ud)/:=\
    *W)/.9XE@C_$R3X>:'X<iX+88&R08uDLD&RA0$6F<2i0<'T0g8_)q:N5c`F;J5R14/Pu+<;9O+u7
    Madagascar#MDG#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)a}%u{.tPuOLv10v70u)Du%Vu)6u1Cu5Qu/CKQ<ALI\
    u./R3,O'C?)5*W0Q,u=@E6I(u//SAK0O-1M5319MGu%)M<uU)u/Qv'?u'Gu5^uW[uxUu~Eu7Mu9Yv)Sv-jv?u3vU-?7uC9u5=u5Yut)S/\
    Snu^3K-U1SKu+[rI?u'KO+u1%u-9u3Ou/WE;I1uM%G.uKu(S2u+0W6GPu+T5X5D1_;Ldm+<)q&X)u4,P:L+P;R-R5Phs?s=uN'P(u..R:\
    _J_<uHF>T2JB:N:u(cu(8PVgPu2:u.8ui%T=V^u0&u('V9T?R?u*1uc(X+R7P2qv*w2*F)u(&T8BB(ue0ZDTP<26'@A_8R'<c4.uN2c40\
    %VdF+40KD'L:RHFu$Zu&a<(:-2l%-B*2B$<3aNNDL4V0:H<.'0M9M'?J&@VTo<6q3bX1kmuN$<46IL)8(DFR<,_O@)FD>LL@R6keRuX(J\
    -T3P?],0J+0,NViu2<$65:ORQ<CLu% )^<%u`4&4O%GY*+V>& )a|%mKOl0aXu.4*
    Malawi#MWI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)?c%y<Y&f)3/)?7^luE)GVv/2u;6v'JUq/gWu0u7u6uMuc\
    v5,r0-9^1u/.b'u;/uC1K51O/u31?EUuQ>C8h(uE)-`%;6+>84*B/>=*C<js^ZEPG65B(T/:UZ%<RV:],HNm*c%u,5uTWk3*u1371C$uA\
    5;3WZQ_^u6507BO?7'?Z9@K:481:K6$,H4HJHu$00$]0o9J0N6@u.Bc>FF&BS$/,Gs8u.&u$)D=B(R2*Pu63BCqFDT0ss$2Mg-cYRED4m\
    KL9ZG,11A*)N;R:(cKu$-HGuD(>'H9H%&N6@J5u0p(-_r8C$56f$p*I8K0f)E7f4E87FfB'FQ )?7%x0(<A,+G )>q%x54$,87677
    Malaysia#MYS#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+;O&B7eQLu)H'J[LGR@8B2J-*:R7@5u:42u4_$u'DuK\
    ]5D25B)m1RGau22_R26.LQ<5B$FZa84,9i)DD6P]c8V0Vucuq6>u(uqF-*U;u+V:NZ<T8:T7%E8dF=T3P9238U$CCA2S1YQ9uT:B0PF:?\
    :U5/Y34Ei8N>N)L3PC0IT/u4WJ)X*6)4M)OSKu+Au3;S&h8S/Ad]du2h23'7E7u?5u+=Q*bB5&53AYU.hNl2u9&^*O)A0K;I6n$Q=U<;)\
    9CK;Ou9'u%)K.Y%95E/`&C3I^3=0UW19(C)UL?$3u'jnK-G0O4?/EI55fQu+1)U8O/`+U&K+[U[AMB9'K.uhX$J5*v5%u-C=3+KErb/QM\
    3'f.;/;$t8n&d1uUYO+5,^RtsA6INULfk+e=0/HHZHh_IT5X+X%N.8+uB`N/R(6)eQV%fH/B*BPN*e0F8D,B;<)J*F0:P?J*$u:>PRBN2\
    uq<vqco<VBJ]mu*Vmu>u<u*u6062X%V *wP&F@:u0F*FYuFKF0D9,I<ER*>),C(W'CCO)AZYB2>TuLT618C@-@(F6<cTR*H0:k1>1suMu\
    :u+PCD3RQL`u,ux4l*uA7u|;u%*KD`-[*S%uU6K8;uBr,?]u7u8vO@u5'=M7;63TIJ(hA'K0S-^Q?%Ci56v1u6h>jouvu(u9u$OVu;PQX\
    O@<V9u6nu*GcjaYqD<1@KX5a$uB[usSvT,q/u&Cu$M] +BT&G|K);9+>&DDBT**; *vW&F,7.':N'L:@M9=3,C7 +5R&>&$u7+;74'uL:\
    . *w}&D&A^A,*e4. +CL&A<J%],U>K$ +%Z&>*A$)2:N *z2&>_7+&>20
    Maldives#MDV#Seven seas (open ocean)#Asia#Southern Asia#South Asia#*;H&AK+C1& *;.&?@6)/5
    Mali#MLI#Africa#Africa#Western Africa#Sub-Saharan Africa#(A=&pUuPp~$=2~$4M0S'fVKuTdBj_EL+uH-<3V^@/uqCV3]=\
    B;%u/:`$1==Ed*5ZG@-B$wmc&}`//-un;u+Mf?u737/[;CM1pb)Wv+@7)'?y33vY/u[uEu3/uE.`$9))9u'Bu3Bh778C,W'I+uGu/b;uG\
    YdKQ3O%I-Cu;;-u[NW5rbIU7f(M1/G'd27)+E&j1ShEM$uCmG.M+KAln,?8A2I$Eu9U<G'u3QQ3?QCK5uM;UC;;'?(A<f+^7h5A^G,O*d\
    -u%5[/*[%`571)7UOC&C0588T7e(4/Vf9*KA'C.G@++)U,S-3[&Q)3G,A?/=<u;:+D/$EL;+K&GE=M?7M-*@/Hu-T16;u>,_/J[<G9C%+\
    6_u$J@,DfJI25NO:$u8IoEu25:A8I2E&I->[/?U-jE9MM$u^ZO4pAu'u3?.Wu.;:?&;3^^I'na'2Dm0.(B?8&L0_$:.Pdu0/T9DU.?C78\
    )Ddq(L<:.F;L(J'ZIT;89F6qIek=F<DD>P6u8@mFFiV8'uFu=gY:A:$DXT_uF*a-X/q'o.uP<%R>J2&*`4+T'~$4>$aw]u?uFx;~$HJ/u\
    0
    Malta#MLT#Europe#Europe#Southern Europe#Middle East & North Africa#(lu'-{L-RK/1K$E8 (ld'.385;+A8
    Marshall Islands#MHL#Oceania#Oceania#Micronesia#East Asia & Pacific#,aY&Geh4;6q?i. ,^$&E7F@;C3M ,[4&H:O%3\
    0 ,bN&GX0,>9 ,Vn&Pj%,4$
    Mauritania#MRT#Africa#Africa#Western Africa#Sub-Saharan Africa#(&.&g9)JLv&~$5V&Cy<;s'>6XHRuyu@<,o0uHR<2(N\
    $~$.i~$2o$%yq~$2,|Ew4v%{|$0u/x<~$HIu@uE`w[~$4=$S(3,)a1%=I&QuO;n-p(W0`.uE)S^CW9$9BfZuEu>7(hUEE?l5u7=OCCE;j\
    >WD7FE>Q4A81:G<%J=R=8E&;J=(9F1c9T;F^F?-;&?891;(KN%:OPu)eu1Bu7'^(;,//?(/7G+h%Y-M7`+p&Q,30U';C;^5C1+3O+l1A$\
    v,:i*_TuV]u@Vua8u_)uZ3uJ=u$=uFGahX3B40N,>N[3euP8u*%]0HUoIu2K<1M;0Mi^uD90?A ('W&e.8*/d=I1L
    Mauritius#MUS#Seven seas (open ocean)#Africa#Eastern Africa#Sub-Saharan Africa#)rF%eZ6.%>.P06@40H<<D&DO:Q\
    'O95+=97U/[(
    Mexico#MEX#North America#Americas#Central America#Latin America & Caribbean#&;l&b(f&=/;bdu+;MI7`FE/-?$E|9\
    $%v[uz&H9JGRYZMeENAB^$9<3N/:71W'K*Eyp%v-wK+CXf?A'K/C.W7S--/.u=u@uCuLOJMB[]ujuLr]lgfHd<YD1$);T9P-gE03v5gp*\
    +0JF=2M;1%%D=:3%UO&-u27)+`$n1uWtuMEv+rr'K1uKBujov^:unu4ulLu3u0`(G2u`Fu[:uYu$u+>nDu|Z`B`Tu1TKLQ2dqEDA4A*u+\
    +uWFb.uSTu|]u;uPu'sYDu/LWDt>uYcMZ=Rj_ru@7L3cKc08J>i(R@(HAFf,+2:2cm>J(X'X.Pu+XIu$Ui&uZ^uLbaA:u)u0fZfu:feu%\
    u@`Zw/v04$u$O0()TG$O2M*YB;D%Hrq?NH7P'6*;<uCLG@u/T941R;&71Y/3@J4HN$4UIn5O4CH3uPcu(@<F7/8?8;mu'kp)C(A>;R9su\
    WDKBMHCV9u&2]8@u/8G&?/=2Y4dapu@u'F=JEFOkM@QV=u8A:C.'P-BdoCaER+]=kUu(O]7_._-Z>($J3.^8u74^8'VUHp@9M^+Q8uEm`\
    4u1VJK8b;M/un2AFS:r,^8Q)u=,EDY_U0=sITUu0hBAu(u=&A4KT,8?(;R)PuG<1g7$YBE)Q<I'I.Amhu.W6lJdH3J=%QVU,dPM:&Qk%P\
    .*u.h.WBA&I6;*EB[$r4[]u)R7,MTuA]`@U(C9S%CBu7RUV/(96/@J/P<4u4h4=HAFI2A>;2^g;HS&A5p19YCKKI;K1C(CPIuZ=@5PAFu\
    =XY]WJ[Zunu.dRMPQ'7Vu-i5J'P8uD.g)F5:%Z9atuLuELudu@KX-B'c7G==b&jAK@[kb.QRG4Y*O<1>+H3:jP^TYB3Nu('u:5T(aD$K>\
    9L7>&=83N*HI''.DDHu&6u&ImfVubugu'o;@;2h4^Nu9aOBAm;.,V-u,5:Y:1a%]-Lu1g)c-DUc`]7>'Z72J.&Hu/_=u&`_=q~$.4iR(=\
    `59~$4syE~$0V&&v.{w'PGHYNIV7u(duLu;u4jkETA<;FYcuQ$^<YRjNMH1J;NIT;Z1qEu4Yg?H$D4>H@<>..6):6XLu$TN],H24<B&N5\
    k/u4)]&4.<1@$</BOu>j.;HEiWJQ.IFbau%@O%A4KBEP?PUPnZYeIHE,`-;(967*=+G*5_`@U<r<SJ5]+P3B=H1R)N5N?q5uF-u*9_ID+\
    D@Z,+u%;htu`Cu+fvt5ux'u73u~,uf)99O5`,Q<u/*jmuILMVG67+U9=+K-D(P4L?6Yafu>Ru|4?F9*C_uIeuM(E>Kuyu~u:uSFuM:G.W\
    g^8IH7@dZG`6(/L=s=6$[D.&Z9um+gWu*9TfZjc'u$0uRPP:u*@uT*N+u46R:<Fu@>u.(u40JA$3=101P;u&->(JFgF%J/:;0.JK=(:uL\
    aB<N8u*u$6um6>_R.R%u$&c%k.e.6Du8iPuJZ@,x>]Z2eHT0u*%>*:2V'uR?u(=u0-F@-0M+G.*.c&F4J/VUF5(n6E5^7S;KYbdUtuA5W\
    $K2K1A3$C5M^$363<,e('E79C/I=&G2'@@8/Iu5;u5C^-u'Ij-&CgC6)46u$+R5%SQ$A %aO&y}Du1Au1A&dB)6<uB62 %^i&zcJA4?$A\
    k32u=K<u/u*EN)8(P &?7&fa9CWf71/P4P8<g0 %Z.&wZ1Yh@JR)V4.43 %ai&q50;?u[&5>O&A<?'7GR'D12E.Be %S9&yU$M31Qu&$:\
    H,$9 %b+&oSB*F'c^'7 %nB&i&/CA0/:%F6(<1 %e9&p_01.Q7,=<7B*6 %d0&rz%K3.?`+)4u& &4;&bQO++,u.N:+S7 %dG&bZG<BFB\
    U %fz&na98'_Jd %[)'$L=6,8D? &?C&h,+&-F
    Moldova#MDA#Europe#Europe#Eastern Europe#Europe & Central Asia#)0c'C$YaF6%@3P)a,gVuP+<*XGaCqu)ZERbPfu*QF9\
    D7TCThsC:Q6f&,2u&H:)uX$N>@+_>g/N1_CB)8=@)X$:-+9L)49><u6/HUP;T40'@E*`Et2AkCTC:%451b83&EaCe9<M)nu&Q95u1/GH5\
    (G7;(I6=+G07?7)%V9,n=11,Y<Q9UK?O5'E;9O;??.I5=d%
    Monaco#MCO#Europe#Europe#Western Europe#Europe & Central Asia#(]T'?8-,13
    Mongolia#MNG#Asia#Asia#Eastern Asia#East Asia & Pacific#*[1'K:$C:C'1M5'3>5,5u$9,;C?(7uXEN=L+8?(Iu>SD'XE_-\
    Z6a&D-DI]EX,84@%BYF5V-0CDG4I0Uu,uCc7Ru%,b0==[7='94I6?&?``9/EU7u%HM*7HM,?k,H+D7H-X&_7c%uH$_1u8-c$u(.vD7u,3\
    ]5L?RMH7u4/gUX5u*Uc5o5uL,*+3b$=01R+:/>KJpcuC,O8?iOHCXE4C(M2-u4.vc6vH9yVSvL5vHNL%v(9v_=u.'m$g3:1gjJAm9u}?v\
    BEvyu9w]V$u)uB+F&T7@,_VT0vXu.v,_u&@u8DZ,o(u$0v28uP.P,uk)])v,.u($N*u:LueNu0FP004u$kDFuJu>m8uTN4$u.iP*:0%NI\
    T`Nfa1DEJ(:DH:gBaX_aJZ*D)uJ%H7JGP1u_Au8+uF5@,u,Xc8ZNR<]J>>0JX8J&m3u6(uB0u44u:gN8@(H:4:-H_u(cR8DV0J:B*T/uH\
    '>(@u(],V?_,JDe6u48u@-_$>::*P-B5X7i-_(_+F$e>0>&VOT1P5<nN`V701>W8125J;0u;Bpo?4u;*I0f/u''u)nK=MG=*GBU>h8[*O\
    %Y-uE,b?CCI-pRIB9@1ou<T&u&0TZR@H(<u(uXv*w&98C6uYHC$u';u%?uG*b:jPIDu;Jud,G,u-?pM`3b9uxu'Olu7GO+t.S)uIGu^-d\
    -^/I(vCpt-tDO%S5u%2v3>A.u+4vA$S'I*Q:pXl@-8A6$e*B1.uE2ur&rJKPu/TY*ub-Y0u'@l(uO<S)h?S%uG5G-W'O/jMK)uA,h1u)6\
    Q*?>A.S(l2j8[BA>Y,54.ZKP(@/a5<'N*L54uG>u76M&E)b<w3u$=(v'(Q,tRuQ:u/BE29$A>=*555Q57SMuEC75=I+AQ+=1IK+?)QAQ'\
    =XW&E@URAZ1*75n^u+K=?+C7Y$W17=lM`'A0`VuA.O/I4U-=&E:f65$E3E:;%C5^+31E&9.u+&9'=./8E2u'$M+7>MB;*54'F;u&16j,E\
    %uf*ub0f'I8?Vd$3?;-9&[BWL;)/AAAE'uK&K/OGA)A3/7A$uS9lGC+ME[%uGKh+7-/EI/Y%K5'C2A)1l9C7`*3/-=h9O>1'1CC%Q4n'9\
    (t1;?+UlG
    Montenegro#MNE#Europe#Europe#Southern Europe#Europe & Central Asia#(v1'<?AH%2L<(:CL+s64Z,%J:NkRF%696&(>I]\
    26N+R*.EsMZYu0Kg/u.OL1@3&=W/+5[&-/<K-EU3`/78$D167+O[^`SfDM+tbD=Pu-qu;X(>
    Morocco#MAR#Africa#Africa#Northern Africa#Middle East & North Africa#(G*',%0A<;uZu+&-;S27B;&/9IFr(n+W(^B`\
    7u5:YBO4r<ILCeID;6CjW+?2M$;7)vQ*vx.A%u[7=/;h-3u~Wf+I*U3+3(O4A&A-7+OeG85$=A9uE/u[u)u%Au7ApEu'uKQMbMuUEu/3u\
    '+uE$+`59?1u+0u3.[7u7n[);-uQu+u=`uIu'K7-K$xGY$6r/K8h3?u%/u'(u%'?3u7pf'Y<b7;$uKXu'0f'u[KW-2G67-OWQfu-7C1Ou\
    OA/3+SGu/[vM7[?[?;u'[uCd??huOCOC3p?pC?37;Gh3OCuO+[7t+h$[/[GSWOpu+,O;`CKG7uO'uO(uG4uG(`+up$`'uA7Bv:Zu<PRi<\
    cu<:u4NP0F3@JXTs8X]s&HlhDkTPsTusuwa@Zi8a(ua8oH_Nu<BR:u4:HN4]Tu,Bu:cTHD]Fu@cuHDu,ZRH_c>uV0v<Tv&mV@X_u,quwu\
    .qVuFuRqu<ciPaDa4u6/JScC4+B6V%u..ucZuFuXuk<c2u6&Fuyuau4u>D>u*VwHu>u{qu6]_guuv{usx02NuL6N0V@R-;7$OFWa^u@pu\
    &AuL5uaFq$J2N7s+q0]BJH*G0/FbP&J+u((
    Mozambique#MOZ#Africa#Africa#Eastern Africa#Sub-Saharan Africa#);+%VBvM'b.E%'uT9k'>0i'HO</o>_%u@&J$vu$m1X\
    3J7s;aAJ7T?T;B):$_Ov0Su_'D]Lx>xH<4AeTo&u28L_LNcH_Vu0(P/D^u27i8a,Z-6O<)X,4Z>6B$:JuB$6/T'P$uT.uV'qEu('c>P(>\
    u'0MHnBu%>uM,u7u*t2=0pVvl.p&/*)uZ5uJKg-T&BuPVZ6v0VuyTqDuVPu,<x8uP6/_u5R^XY<4uB6D$82u244)Xj6uS&u+)bMl+G9[Q\
    U&;VY09'S6AH5FO_YkrD;>)0=)A73,=<5a&*.'uF7i=DVuR@Fu42P0622L0uD(u<-c2u0:_/.+subv6u5uNu/u8fXp0IV5v(1u<Uv0*Hm\
    uF8_*@40g*Z%u.&u2'F+V.B8DBV$iCJA*;R1u*'c0JBN4N&D-:9N3c-g2oJNL:g2,u:*]/kMuNoq>o$a4THV:X.T6kHv8uc8KJIUMP=CK\
    '?4=9Q?E)=<S/u%<p2d/Q(r*C3I>10O-pMC)CZ$$u3+?2C3G6ul*uSP7$AAK&`DT8$67$f.E'?Y[%YA72C%=Gu)u5uGu%u)'EQdU-?5:[\
    C1[Ounu);5IYW/?1U)G&1/u9Gu1AIAu'AuWju=hrhOE3Y^ju)u)Wj%AC-;B/[7';0^AUCu%huEuWuzuSK%WP?(NS'O&d7uQ&?<EPONY]u\
    p(t]u9&O:uA)ud@;.8'H,Z2>4'2U(U7uE*O@rCu+SvK%G03<'.>:37u37Mnu;KOfOunhwSu7v=punu/hb=jYnRb_O>o4$+f!)>q%x54$,\
    87677!)?7%x0(<A,+G
    Myanmar#MMR#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*f3&g69u*%:7:1m0>@@8(u(S09<41e'_$uX'4:0<TD-F\
    I:+:*:]8>D,(X9o-kDq&TH):*:N.u&.u]3J?u68:JG6'q0i;c3>1:&4LVu_Nsou8Dg6T1HO8':@g68R<BBXk._RV;a+c(X@T@6N0eFuBs\
    gJciu*>uq<>'@1DQeC<*&8u%uB-_.<>:u<qD*02&H1:*ZPZPc<&J5BQJ(@7gj0hPuM<Q8'<LJ(_C.`$u/4^.u;'t+b3W*O+7I-,O>E/I=\
    $I1Wu%3)S./-5bGSG;K*Mu)%=0K)/[=9^$[25L=&=4E+KS[%C>-:*cFkDs6uH&F5m6@&$/YU-;&=PK4Q/M<C.Y+Qq;g-T'V74ESY5Y$pI\
    WAl.=P-F(u&+uV;03-h:SR3%K<C>)Z2m3_6eau6L8+(h;I`MO7=$7=5S5?C?)?01B-W5G(C/A==[=uAfL=(QEY+l64j7?O3^2S)9;1l?E\
    b%u=?u9'W@I'-IA;KY+r(YGY'=8uO-7u5AO.BdB=B(Tu?,K3KJbZ^uVunoj0C(fRu)>n0-_R:?-Q59u/W/uC%u'(b/9E&SA5'I=';,h6d\
    u8u[BQuguODMTu/2u+&u;?W,A8?$C6[op'A@uE<KHuO3IIASu+huEfn[WKC/7,M%U=u35'I^?a0i;uT@>]u6(a<N)H*q%@8BF:?<O;;,'\
    <,P66-i0LI,,:<89H4L$T/P$D3Z+kGZ=qju8%u$367uW3>'o-F.kKk-V=s,4H3EP=-;T'uV9T0V=v,U_:u2%u&0<<8M1u5'5_=B9a/g,2\
    K@WaSF<I;K<j7O7[5?^^Q7A'=*EB/i;&8[%=HS/1d=G%1Eu5E9I/KUYfQG0(V:N+R'=Od77I*Y+9e'P*J5`7=[='e0@%N6e)P3jA5IM9G\
    [EA&'P:uq::0@6u08F.mHk.u</X=V=ukfuN)NCTB(bP+6/u8&]5M;10`3IW<I>MgMmF0aYJ-ZH4P34S:?B/FWDJZU$u+aO(I/6['7;(Wu\
    *JNC&8s/.5QO[G<LX3B=:7J-$.O'dQku/u8 *iC&cz-HED@>RE6&@75KE/ *sM&T&&@F14A2$'ICS=+*k *sz&R90;-u%I.;u. *i<&bY\
    53MFCPX,V- *k1&[ZGA=I+_NDNX,= *qu&]R-j3)9>'c@6 *sN&R)5t7?/**JDs *r{&P5FJ6-Fj51/J=< *sp&RL+e(.<CF71/ *s>&N\
    /OA,JD@@&%3 *gf&e*74;X$F638S *sO&U.%f7D%k *s(&S>*W;*3>2< *hY&eBB9.[?8 *r|&Qr=<'g@U *rx&ST=O;>88 *k^&[-70J\
    P(5 *sp&PH8N*U
    Namibia#NAM#Africa#Africa#Southern Africa#Sub-Saharan Africa#(g-%lae.P:L&L5uZ%u2NmJZ6D$u.3@/FKumu7B+uu,~$\
    36%vZ%H5NUXYN;X3T)R(o)u>5u@'uF*u$+R?R3T-g*u&8k'V1vTJzJu>u}Dv8Dv23s-@-H=id5&uM/S5u;pS>7(u/Ku/`trS/+@Kcdu&C\
    .S'vzMv-EwUMu;)&~$43'3xS$&~$0A$~$4AK$u'9W?9EC9G+55(?17E3Y(n<u3*uG/u%*W<Y2[&u7@9Z5>%822&<-F74=$309TI8S3;;=\
    Y+W19W3[E15QFuWuNQBhqulvc7PAuDCu&'T4@-H5FUN3ueEu2,q3k%R*u(=u6[u4Wua)a(uw-i&s?uP2H:30u*;u:^u<u^u}Eg7XupvZf\
    uqQu]Wcvby&Wku1u(9@Gu$ju@3u8)uF
    Nauru#NRU#Oceania#Oceania#Micronesia#East Asia & Pacific#,Vx&6u6)5/
    Nepal#NPL#Asia#Asia#Southern Asia#South Asia#*L&&|'K&G7YUYI`hEd;^$M+UMI5M1U,3cMsQ<%4<>)gOu}u%@I@=kQuirZ8T\
    7mOeEm*6'<bu$7X-u.AD4*2<,N'uDA>:X.>0];u8CX76I$Q07u8QF5X14CN-uBLD'872[<1<%a8V3u21uZ[<&u:RBSB3T1X>u,-R0L&_9\
    <8NuJ%D5VQc'84uB6cBo&J3.j,A%j=ur$`,SHE4n8;BA(;+3SM1pHEJ9/)`?-3,Qu&CFC:u?$t,G,/:@u,G,u)9[4=>nJ98lNWuPf<u=G\
    E%WTKZSRC<[&d>uhu:u=V;8;X9Dp2u)0u-7du5C9=%
    Netherlands#NL1#Europe#Europe#Western Europe#Europe & Central Asia#([~'TH%uCAQ=[1Ou=$3)+G<=F-Z&>=)Q5;S?M1\
    1=F9;?u+9I&?1p:b5;/$5NK2;NO$CSn&581pM?&.;P1659bt&K,9@JF*<@J&4A6[0YFf-I,Q>3P/*E;U$'692S?5$E:S5,=K%C.u+<n1U\
    4O&YFL8s&]+u:SZ*12d6A6m*7>pZ]oV>gZPRBZTugHXT/i8uLZFTF:u_No0uJ(u(,u8&cQH- (SL'P40GH7P6k/B3@%]2Z<8DQ-K2U3h*\
    U0f% (T8'P{H*e%J901U-W@G) &i*&S:$4a?*E7Q-8%H (V^'SkA20:_J$Q (WT'T_u.4i(u;9 (Y4'Tmt)A,u,( (W3'TNF$nA)( (Zo\
    'U/X,=3I% (Ye'Ttg*[1 &u0&_t++3: &tK&`4*,*)
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&e?&St0@<5>G*95*
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&gA&SB%DF3<Oq?BK9)pJ
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&t}&a2Q$L7
    New Zealand#NZ1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#,ga%7*5==+.=99$=;CJ04:+.6<>\
    0-BD'X,*3D&M[dCL'_DF>$EYSY9/=,A@9AOF*RE?Ohb?AE7$C7;u7u%55ruSWY`El=hYI'PE15[11/i,6-.G4;]3X)./*I7A^)K,?:uA+\
    P<M8E9'7G3`NO>*3XbK7p;u/O[%A)/A75U'B1Eu+/u79[^$.-P5+;UO7=7dA^Qf$/HA)Cub?E7?ICAu=ju1u)u^?u3'Y*t8Y-;+M,E)9<\
    ,:-6WFQ&u1'di[67%AA5'u?'u?.K.+>u&mnKC*BB%BM=S')<2JuT2T.84r(':.4gBS+Y&(B2<]$54%<4&]CN-5:2:F(M.G6'JNB<5@*GF\
    .0u*Z:W*F-20@J0TLF6V?5B'Hg]kZi_H8s<c+oLB.R75J26cBqB_2P8>&$BB*7,eBFFF68:<,J1+6?.c@a7ED]8@?&NLBXX45$S4F+Nes\
    V4=<6J>u.<N>m82Z*eHTR<JFu66u:Zos]iL@.T&R/u'-/U<MN5T/8M0u/6IR%PBu,PmP ,f~%D7H=<6u<S&?2E<'R>Lf65DU1E@S5'^,H\
    OVrsu/7l@S539pX141<:J9u:E.5,Q47B'D*04+R9m&R)<;L32*:<.@MafH((?<?2E6u5@u/VM*5A.)3@5m1uV`c;uqIk%T2N<HFBNoHL<\
    u<'H9k?+??I7M7u3/u55MGEI;O-5[+d:S9K1*5D52u;2Q%Q1f?KCAM+S0Q_?[u1Wu7`YC^u-u/Yu%Wb;KAE^MbGujtG29eO.`5/0$V.2?\
    *(;E1E$128@gegu(_u04R:u*Kk^grHW*S0ODMHtBu)<UF5N*P>@u.Pu4<H&gV0:.m2k<u&JV0B3X26J6ETQu24P=*Su..08+BU(><4V.`\
    ]l3U6Iu*pu2:&cQ:H'<GB$84FG@9-&9u+X=L9P$OHUZ^.3+57)30OovOvw@FN@4@E'E?CKEH)@5(QVBD$PAPENhibki,i&CMu&u?(7HC*\
    5:0PN'E2) ,Ys%)H9/h)O=S&O?b),<H<.JF0$<<81N,Li&qf$3M(&5D+01F( $+h%0dB/;5<I:&8KS-;3E(/LNN/8C0j)3(H>J%L6uo+I\
    -MK&B/0 ,To$|*C(.6eF.]V(4/97(E3+45.Eh,;6 ,jm%AqNM2dA,/4K:'F ,gX%7E5CY90V>6H2 ,V*%,L2:T0<3)A ,[q$xE8':9M+G\
    4+2 ,V{%-G12F<6S $,Q%/R5''JB(05 $4d&$~$/)2 $7X%~6).(%
    New Zealand#NZ1#Oceania#Oceania#Polynesia#East Asia & Pacific#$:J%hmB.4C'3K95>
    New Zealand#NZ1#Oceania#Oceania#Polynesia#East Asia & Pacific#$Pm%cm(4<(0;
    Nicaragua#NIC#North America#Americas#Central America#Latin America & Caribbean#&F0&P;+C97I3O'j4A&ETID[(^:\
    =&u'Mvvu,C,EM3+$0EPWXvEuynu4KkIJuAo=Bu?u8u'_$<FD4%TSF0&0uB(L>4i64_,,0;uo2>V(u2+6*HXHJP::Eu$S8*&@8:L6NDLRH\
    >B,02'L0D66D4$B8>V<@+<AF9N-F(R<8+8>8-B&8:J)N.R<e::>T2u:)9==Q+)%H3(?A4;B)Pux+AYu'=;Eu9?u|8uj-u`0nE)/>6u&)8\
    /KI;19Nu)+9'u%E2%W;?B38&4K*EIAEY3W4hRr
    Niger#NER#Africa#Africa#Western Africa#Sub-Saharan Africa#(gZ&m<zou[T;vkv?0%wLukPv`DvA(ur2;D9uPv/=C6[F=u<\
    u?29)3nuS/C[{+SzKy%y;v[wYfuYUj=Acw-l%K/WI^3lEu)U^W5K^+t*WLuIPuE:v-*v;3uG;[=Q?uQuUuz(u32u':uIaudu0[2f*v%u1\
    E&K-SES(=2=>lu:OTWTE:Q&u^Lu`PW3SC['uA*d-u5El`G3=uv5SGdlbUG'v5&G/E(96??==HC>G0;61>QXu?u8A*A/C;l/M5$/8p-Mru\
    4M_+LZ2,8)B7JEDS'QA7)u-,=4uvuVO4'X*sm100lP3DC<`>W0pu>Ai0N/6pu&8u{*::*a$uF-u40u]uFvZ0y44(@8*v,?*XqcN2<D0]4\
    8@u8Ng<u,.uo00%}azsuHF6y:xRv>uw
    Nigeria#NGA#Africa#Africa#Western Africa#Sub-Saharan Africa#(R%&F20u.4R5_'V2H%uV2D=]'u(-8*k(u.%J,@(k$i4u>\
    u@2>N4X)XHRNL%RD<@(D:6L6c?P0DBDD).,8i%8AR3uPAJ`u,$NNs@>5@':0F%H(v6VHmcHe6T>uwH4mau6Fe.uB)](TDX4uaOu_KR%F9\
    XSPSmu9>=>1T'TFL.F%v&u2g)]1ueu/uJ`u(9u41u{'uRuVR@]>uH<v<4v.)uF9uJOXKu$)_,6L_Xu*VmF_4XJL0m&v2vtJv32u/D/]'N\
    5<C6O/uC1K,[+Kudu+^-A1G?pu=fu?9u+=u)^Y+A/uQ5Mb7G=9S?u|A[CA=5l/huQ%9AuEWu''[fpEWJbuCu-)1)d?KbOh5A>5suIuHYB\
    7/1M33n)G*;Nu?pI5Su/hOQKuQuO=G;[Yvdu)ud/C3/E,1@9(EL++Ju71Iu=%u/1b&C21J+;73j%[Z?0HK'K[SG%98/F)T9D,W&U>IM/S\
    %1R+,-Yu911&&T95'I/)K*M8hRu'qIsOuH>%.0M4$_X48JfAbF/8*2m&<2M*-F7?K1=2)V92lu.u-qu%ZuM<vz$1*uLe1*u'?A%IWv[+ \
    (]>&A|/=I/=&FX
    North Korea#PRK#Asia#Asia#Eastern Asia#East Asia & Pacific#+[='3p1)Qr99W7Y'd,u')u3(U'd=u9u;G=$Q/+;*u%Ff75\
    =5+=VO&hPA++5IMWEG%&.9Ju'2O8u:VC4h)G2U)G0oN&NJ]HBu6Pu6,W<U$W<)>u:u}&23N)Jl<C&u/PI<1+'GG1/L9B`B94(L.LJBu0]\
    <>TBN&0<uHTL*mT8$FFu<4B@DNP<cmD4PuD_F6%R<L3VY&76-u45J%:-T)u0,J'J;4$86HX/HC6^u$(HR,a*R)u$(V,k$u@m.JJLP,L7D\
    8J*,.:u0&@<T,@42T1>(>9H/&^RQ];.10;JK2?7/j.^EC/9GO7[`9GSI?Q%KDM&E9l0r/AuhWI=Yhf;K?^3GSK?Q3G9t$[3KKuIQ5E.u1\
    -E?.?M(Eo=T+F3onuDb +S^'6&/A9-%8
    Northern Cyprus#CYN#Asia#Asia#Western Asia#Europe & Central Asia#)=W'+x3'K4A5Q/`,;1'J?>Y';,O/d97$`:%.:'P,\
    6L*Po/uZ-a,v0TV@u,F_0G=vKuM/G,;
    Norway#NOR#Europe#Europe#Northern Europe#Europe & Central Asia#)6Z'z+:Y%5;=?'j&u18`8?%27=QYAd/v+;1/^jG5b/\
    A49<(:mRu*NJDrsu[<upJ[6u-LbH[&d-unSI)j.r&u)+u)Yb=E-;17=Ou-EC)9,b+EM??1u+-M3A9GU^5[(I8uj:uYH[&`Gu51Y/l%A0v\
    ^6G$-:EDuOohRtRd&r$S/G;BM=3j0u)$91vC)u,S*7/ICCI?j=u@;u?UK&vnNu%0uE&up<u)/+;(b,Q7=u'hvf]bAunYtu=WCu;5?Cu2j\
    BI/KfCubu%uWu+W;<nO9u+;u11uj-HuE$7E`?u^91AIu1u-v3ufu.=u&74A0W'EYY5-w'<I$u)-r7Y;udu?UA2Mu't]tDGOC0t-WquM)S\
    Yv+Z=sCP1gITI7W95GWu)%j1,QXtP^2IA^/tr[S7l-;-IhbM&1Ru=Gu?=IK/A*CV-@uf<f,GPKJ)4&i/D'F;?2OA5I+&=4'(?-Inu+=7I\
    ,U;Q'5>fJC%]MA=?'u3CF7?9E';=u7Muxu?u'A^CW$d=ux;u?0p-K6&BM(3A1'[.1088F8/4u?&uYNC:u?JSJ?N&L2a:4u69u6G2&D@a:\
    5*u+=u'P$4<2,818*>L@a@N>P4'*U-S5^Ah;uC=IEO3n$5<:u0:P>DL(><P/q-JBV(u.B%(u5)W+?*1::8u(RRL0Nu(Ti::77^$;Zu(VH\
    g.60p'v1CpA99YE;9/CA5K)^K;E[=S?77A0(g>@2B5>06i-T&s:/0u5$W8KN7Z24uk]N>;&^Ct5W>=B3a*B)NF0s-u*(v:<uP1V&q8i&V\
    3>5(;<34(18%BvDF<2t(;DPT'*Q=9E.?-1K)u/%uG65.'<957GO+uK0v))r7U(u+DE</X*:g,H$D0h<?BM.=>+L,@:,X)ua(uX?u,1v.*\
    u>>7*uE1u=$v3Bp,u''M,=@8ZJ0:1>%VH8@o@B&R0@'N9V&ui8P>u1+r1U')4TB2>D.u>(V,vR3u&9g,2,f.*<u>8uH(74vx;h4W$E+u5\
    /5,6@u0ium>mBuH*u4-PIL/uRS)2u?eM4AD.BF8uP0:.&852Q$I,-:42k>u>6uJ7./E=(1@%iPs*k4ZKN56E4%<6u<2u8-i*EL8>:.k8g\
    ,N6_4;@I&3,uFN/,U.u/;d?XAOAvhtuE9W&/:=4=FO%;)/.8HJ@c:B<@Nu.JuXu4u@BJFe2Z>N&s<P@A&u==(B6B]@w,u&_Iu&*u0RkVI\
    -M7u%?^$/6Y&=2)Dcu(@<uFk<JV:i)8*;>l8'0vkFuH%F4c.T:;,uI5uW3u/%7u$2PF%,NL<]*iDi)i*5.u'09:e:@&]PH6J'Z8Z)V0k,\
    v{&,6Y(v7*u5%K'/6F466kRu&Be+i?T':-HK4$+JRB/.j/W0M:/:VD30u=Cn+A(4B+<u8_F,])V3u,0)4u7*;0,2i2i<s*e8:/:j][8%7\
    TP<,0?(;6EZ02oBu0*u67u0*u44u,**,^2u-+vp&;.'6><@0u2<u6(u<NLD:TeLus:*.3:&HPPN4F1NAe5u*%:,f6U:':<0u(&N28LcHv\
    >:2--f9O$CJDXu*JNP<u:<<A7r&;=Cu/l(+_2uFiu:+&*nL-:(eB>u,'X(</Z&HRm(cAq9a?6,CiG<r2u'B5<o.u4/u*><+g2L5>*2<u>\
    2g1H1Nu%u*MJ'62G6-46L84uDcu2D_&u6kZ4)6Y0%8k>u,PN(>/u(7u.E<&P<Z'u$5(3Q3rMrS=;=f`M'A<1g.u(L8NvJuFu4euBXc.BE\
    ;QQ?F1)E5I$5D(uVHci4>V<u2$(,uEF12J8u>J]'D+uV)u8?%MQ?uSC73L)u*4:1=I)Y-C$?03RsV:8TV]]DD.u@%T/L?D-u4/c;g8N(k\
    E-Au&$k+uXU29)?v7Au%Au[/y58.7w_S6/-?*I<1J)u$&L)>..J<,P-6K2):Bu0$ (t^(5BTII?hK69=Iq8uygV&o1iCDM-CU5H$P-L9P\
    -uu,u</_Gu,,$88,uJ)a-c5u=Cu,Aui7u,;D9^3`-uh%u[-vp+I)97u3Cu/KI;I[87)7j3u5(Y-$E1^5Q;K?9I+uG'u+InjG?rMJCOAfE\
    H`W9u1-u30Q2M:Q4S,v1Vu|u$unBu94S2u+L[P'>B:uP*P'N/L)u.gyoHu{,u{$SL;(uQ/v91u1$u3.u3)u75u7/u3)vG&W.h<A>1P40N\
    .P$R+u:;9>wJDu_@m*m%5@u,4uB*vu%u0,g6l)l%uA:E:u6PH8u9'E)uEKu)5u=-u=&9*C>):F:4:%8;(K7G=S1U(K>K*u-58IEGR/J5u\
    A9u9Gt%u9+vC%u1<I8b2u/LjPS(l2nB+JN,u7:u5>o2wBCX8/(uW,SH/BT>@:M.uK%K%2CI9l3W,MNW@EP`N%<B<UJ<:T&o1L52&>>J*u\
    c,uuCq-?F<*uT3c$uc:ve0u,5'=U1wG/v;Qw(,T)8Iu*-R-T9T1B&.45J0N]2u$Nu*Bu21u,Gu$Ws[u*hN;J)v(l8%GZu-u0bm;e0:PL_\
    85@48a6]&]1u<QN(B6u:+ue9N/ (~T(5uF4@L$T-:02L*T$V,L2R&u4/>+=5-;OYu4%uZ.u>Lq'H(>:N%];@'i*T-v]3s-i1vk$v$)c1Z\
    =8bS3wxpu);M9jSE1ut;I%uK.I$uf=u7En+p(wv.Q2I>iDxC/xj,K4ud.u?.u/6u-:_6s&i'uP&@:T*L6uU.uY&u-1u;)u3%v1(u).uI>\
    M2?@u]2u<@vE.u)2u)8k.w4.m+o1u$-q8l,fD12.0_%u6Am-<Lr]T*R'u:3u:/R/u,?u&7L'vV&N-4;F+T'uH? )%F(1su09L1E/u)/1K\
    u*/ucEu$'uc2uX=uXCwSI?/M?Q;uYKU+uC&M-rEu5'W8<65@u4@:4uE09$[3t/t%wb9S,9NuV:8HF<J4mN6(v+Dj:pN;Fu9B0Jn'^@Z2w\
    04uy6c%Z-uL&efJla)uF.u:( (q>'x)J1:1>G-Cl=^/^AA=='^,C9u53K(%:9%G=`-Q,uIMuC+G(%>oF_<vF4uTkBqB@12E(%<6>gHH2c\
    P@,F$D-);SKnG.=@7.j[S+;]Ja0>>%:04 (u3'y795C++90Aj/u%'C2f=fMA''0Q.`$24V008-J.BF4uB+*<^4,.N,L&8>T9e.];D$65 \
    (w|'z2[+=(S7u%S+;uj-Y+^.?4..](&4F42::(N'R681.6)>]@<8F2D%.6)DBDD$2=&QH9B&D2P/+7`; (gx(1r`'u'Nh<u)8h$C.uCm7\
    4d@?F$>u*)o5gG0/A3B5J/(?g(qAu(3u0W (mj'w[Y1G%Q0/6T<<8Z%P-@Vi+$N<(B/01qd5QW9r'Y& )$C'{mI5t$p6Q:;4k$>(R%@6a\
    'uH2N+u4NB$R06/9;C1u1U[+K1 )%B'{7'FE-E0,<D4]0H'uJP@=.EG9u)A(+n/ (k]'vCr'G5?21=d-/HLBX&PFa.J$_-e&&1=/[+ (:\
    8'|suK;uY3uSKG%9,Z<v,RkPu_4,= ):=(6(x?3K0z{PD(uF(u6-A) )/}(38u0<u:*42v&(u$;uL%uL*8)un9v%0un&v/9 )+:'|bl&K\
    <f*$,P4e6u@1H$Z?>&'5Y+ )'$'|1N)V7;Er3O252%D.8H, (we()@S3l<UB>0uV&H= (zU'{%e.g-3QY1O.?%;6&2 )-f(2k^%u?B7>6\
    .X$u&Eu,- (y7'zeQ&?HI:)6F(D;_)F7H+&/E- (e~'o:=?S,u-)I.B:u&:R% (uD(6J64F0u0'u,7u)9 (`S'lWuQ3Q$?,g6u<6:061 \
    (io'up^9:LDJP::+-I (_,'kn1-u)(E>Z2Z,<3 (i)'qy77u71,6B64<>.J/ (W,'eB<;2C&SI(7@&@+@ )4W'z-p-+,HRD%]; (i<'qY\
    u'=C$$4T<s(2+ (gZ'pp?/S(,DB,J%2+ (Vo'fe?*.JH,<7)=
    Oman#OMN#Asia#Asia#Western Asia#Middle East & North Africa#)h|&^$uEvs?0wK{_~$1@xVw*}&v/w:*uXcuacu],J'>7:D\
    8_2F'u&8&0;TW(3,6N1]2_'u204H<F)*557JS4(LF>0FP2&Lu=au5ZYZnu*hJ9uqSu*5uJ5u&G@%N.D$sW:SD;BK6MgdRjTYNCe1X1*G3\
    tSf-MYh`uC==u1^jju%uObuK;KU+E(902k[/du-EK)U5f;`-U$A6j&j6u3Y9u5)u93u+AWAhhMu|fjQ3u?)un7Y3u-u;)C4;*=+;KdOSu\
    IAM6K,p&uM/QEl=fIuO1 )o]&rxF+(K+I'd45>+8.&<@J4uN*u*70AS[/ )ur&f{>fQG=d75C'$Vae )p*&q+%>3&-G
    Pakistan#PAK#Asia#Asia#Southern Asia#South Asia#){s&q$.F.uL0N$DFB:uT<Bu,D28R),@8>X@s2a8uP)B2*k>4+T(D>67FG\
    4u7/M(92(H6]/uN3u$,u$3:b+WXC8u->I(^:u=u69D;Zhu<+Pv7v<umOy8uUL)x}Huu?X3@@J6X4V,uN$J'k&v_]vFZ:0FN?B%>4F.V%o\
    )N<s8NiF<8NaL@J4N%F9i-i*]6_>%2G0=J62R(uBXRF04:$N1V)B4D(B5NQH'N0PBss3vB8J@<6J$D8@6o@6Z0u**u]m.D=FEgCLnm,NN\
    6u<Ae-u4$s0u$@4@&u8?<;LL@8DPL@HeJHZBFAN$4:D/Z7:1R9TENU<148DD8aVc]c%6:uBa<>J2m0s>ui,T,uJ(ue(u0=4$c@u_Va*u$\
    Eg2H'u$;0/8^2)R2H+kGJW4[%u'=C4?V1216SL+Z.g8*Ou$QuFvU7Su)GGQK7[,uEEW$lO`9M$`0p>A4u3&ub@uI8u[O`u1$IR1:KAC6G\
    uJ/&51;Y5C7-?0GVE,3/SU^(7TQmE.W-783X$m'+`*GX;s$u8GLG'=?An7uW[M;C?5M@p*;AuC,7@+.Cu9[3$UUu%u7OE)E4?(;UU`;r=\
    E1`unKnu-uYuCYuE^79OuA7Alh;W+EuUGu9)M-uOQ[*EN+L[HE$dGKEIbbu+uUuK173h-`2;u0Sk3a%:/4C+u99^,dgu%<+m$>,D3&3%t\
    :IJUD[iujA?$Y@E;3K)CEG+Y41]9't9p=CKE+u+&bLv)%?*='E*?-/6?5%uKu1$u%1SA7KCJE+GB3A`+-PC3;</DO@9F+sSuo?2ur@-@0\
    m'RWc1NMHM.M';1/;u.(R;[,I$u`5u%=uA,u^=uE%QSQ8urL-4=0A97%u)4f/;9%Gu%,Q.b/u`4I'U;93A+QHO?l-f(l6
    Palau#PLW#Oceania#Oceania#Micronesia#East Asia & Pacific#+j%&Ht:04F(5-f3S;+/B(H +bT&>l+/1$
    Panama#PAN#North America#Americas#Central America#Latin America & Caribbean#&T)&K:AI/=BA<b<EB`*=+1?-;A%Wp\
    [5+^g33.Y+7=3?u)u?uRu'uc3eN&<B-PLD4:.%>Iu*YB)IDbPGiUK/<I&760K37;H5oMFG4;:C0MJW<d.r)=1==Q9A[9?>5uju5A1h-GA\
    $[JAN`on>fK=j'=3-;=7u-7l%9:)gSu@/qI5+5)[-77&K8Y6huJ9VW.Q8S(=/=2'DW1f(`2K)E;(^-/%<=VA<.:]F*2'_;N2>]J$8[N;&\
    $uqD<*<6,cED@s^%I2U@+>.*-57'OP7:5o,R$7H?>&0oSgrq5a&]0u.@gZX<u}X_ZV2XLBDB4u,/_3L&J-FCu2&q/u}hu:fZl &J-&Hc6\
    DD0<I33*;D5(59%O4CF &Pj&Jk*K)7=?5J&P &I9&LhAF<( &P?&JC55+426
    Papua New Guinea#PNG#Oceania#Oceania#Melanesia#East Asia & Pacific#+x=&26$~$4Y/M?d)W<K:=$}zeKD&D6P,u*;N%u\
    :*u80u&=L?P-u*Vu,R_:]B,8&PE]roI0u)Lu-(K1E:=RS&]0N`B%H0J,s5q&o6i.g4Ai(6R'R1P(7DL%tusEH@3kju6CD'68D8D),D<2k\
    ;H)H(,MH=uR;m?u<+D5u.Cah>K6Oep@MNt>Ae=<$801I%GH^uFpPIFQ<SRML9T)e5L.T-R9u&&>.<'V?J+u}1q7u()sW>GV5m1e,]B.4b\
    JCF22q1u*Nn+U8j*d>u1>I6O_%>u.@.610u+8uC,u'H;J(P8R)P74M*uMAO$I4;PAu6u%]3u*Cu2pXQ2I>lglkM@?FEu*^u2%JgRu2+uc\
    *L,26(P/k-<?:fu&[H7*u9&E.vvuNt@u`BO@8u,%uH->v%v*U&S0`eIHM@Q2AD-<50M,U)W&M0UHIDI4p_W2v7BubRu[Tu-TK(tPvAu*C\
    , ,6b&-e%K7GGYI3`'/?(ADI@O?MM?M1h,l%13$=;GGIKCnIU'O5MCQ3QA5'u3)u[%K%I(90QZM6M$`7-*uGu$nFQ.O4=J(VFBZ3L.T-u\
    *.u6GR'R(c<u$'ZB6uP2NB*87GQ'U2SDIR'N<R*N;P(84i6>N8R@HocR0Z'J:(V)VQuH%68LP$R)JC:+_NDAu(93` ,=n&(jI.jPEJ7L.\
    R1LpL?N?6GH;c'@0u$'L6'J=V+LCHb6G_OHh:1T3odNn0S-I5,E1E? ,7A&.P-a?Zu5uVfgu)8lRu)oQ:;>u[u&I8S$M4D.,@+@iQmK8C\
    H%e=u*YRKu0A_daO8;vyvKP^(KGU$K+G;GAA`s;Z ,+I&3IWQ=*A+[%j471=(G1)FB,'H<4N%J0u*'uX=6*%7 ,3A%}S73&4h(M.[&BHA\
    L$BJ*]EB.6)HI ,1p&2du&E,5)^r)A*=:9HE4_@ ,3N%|W'J901J?L)>FGq[%5D1@B<,4/=u392 ,7w%~]&3K)^<'4?>U8<4u2&4;N543\
     ,8l%yM?+26E8/JL/u0Si9:9;/^)12[2 ,-%&+T,3)Q1;3')6I4IV*Z8$ ,22%~/3U9,f].LB:P; ,;g&,j(G2A-fA93V+g-4JJ ,+2&,\
    (579%QX(8R>B; ,0f&4o4dI*UN&<0::% ,(W&-c1E?/5,+@*<J>41 ,3o&%>%K.71f,?CB2H&@C64B +~,&$n,3^<[L?.7>H7a5 +~+&%\
    23%l@56u('8' ,:L%ys]/4+)91,O/9&3@J) ,7+&0{3BJ80G-E ,5v&1CKV,.VK ,3+%{K*8L')C ,5`&1}:/(?A+ ,,U&2nO,:(6<43 \
    ,9O&/&)E;0
    Paraguay#PRY#South America#Americas#South America#Latin America & Caribbean#',^%Y3)v%7uMAu-?Q=)?IhU%5A/Y)\
    C1?M?1/;$C3=C;A$?:G2Q*K'A5?A;I=+A>I,O-G(=6M&Y1uC4u|Rud4v'31T,>RL,<88D0,>HJ&:86)u8.B<D4FZF:8.LFT.HXJ:>&<+@\
    ;Bjs[FjBS,9-9,;>I8u%<v1u.pN;@jTuCiu+F`%u58uYNrN7LULrJK@'0fHSHWTYq`u<difHE<-:,8ucy,$vDu>ueJ_euyu64zmuNx4*x\
    2vO,1,^+f2WVh'90Y>10`)1450C&Y;W(G?[0u%1`*;7Y0=Z/L4D/@7k+>)H,uNAe(B0>%PXB0:+6ENE:)u$$]/JK(M4A</.71[&A0?,[4\
    ;&f2I)5%SDM,l.E83i-u(4iFqDoG@?XACE&?2M1u-KuY3t,93KYu)
    Peru#PER#South America#Americas#South America#Latin America & Caribbean#&MQ&0N810`.3'U8[E?39W.9/+;,I23L%Y\
    n(1J1H8LN:*u_lc,VE*W6IVf</F$P/4,<J:*%H>NkN0L/B&<Bi:i424N8@,m:u$<%<G>.1F(0u6uND>vBiw0u6vgv&v.vN@Bevm<3L*1u\
    6,ad_=e[H&2a/Z*:2<>F'ZM<1_'6K]?a`6;>n,EHSq;@?<-<?X+@1:=2E:7.E/M09_GF*@;@u77W,?g;89:)i,H4u0Cu<8D:@$me8(s?>\
    9L9J$N,D@_4:)u(S:=B)uDY87a903'7w'xbu&E6%_:L?@fB3D?8A%=E1A8O)A:/8;6U+p(C)=9OSh1G%C1U)C/uU1Y?uAjK1QQu/fW/9/\
    'A=uI+[GbI^?fLu5$S3;=3E'jMrb=?5j6I4Y/-u)5&U37NKBEL5'G5;HEBU$5<O$5qY&E:GJ=u0uA&Uu3uGus$u(3u.;<5:Y&EF?%dv_$\
    u@*L.VR_FFJu8qJ47M'A2E?S%yEN>_QL%@*u<TT%g+J&x,z~CO&AO?OU(vA)Q1K9G8I8rFS(MU='OMIQU3`E7)h6A_d*1WfSu%0WiuzF?\
    H$X3>9'3^C1O,IlWlu/;G=)SI+7,5<369(Qj^S)53(C4Q%G1MEOYCU3p'5'?>uUu.UVQ:uCq/>1u$1:I@u5JI8IF^<dXGLO>uUJfJuMXY\
    FuWNI6uSu6u/BlZvUuHEHE]SF[su%Rra?]Wk3JQH%oCFR<BuH3_tu<AV9eCJUu&?kfX?RG6%Z;u<GZuUu4/u@?oudvaGiGuDCeGuDYu*E\
    oGu0%Vfu(Esbg`T;Hu)u{/V[u0^gGXQTw7uiu7aCB3R*>B>L7<,6D&V=eu-uP<ZEaIT5H8ua:Fu]ucHa_Ha_
    Philippines#PHL#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+MK&b+B*DI*E+E?C5G/uO$G.G<[23H703,UP97Y5\
    ftup'ECfd-nEM;GC1O8K%9Qd3I;G6OPu)au=?9&K,KaufPIiAX),8<*)8?>%4uHiZ$u0?D;DO:S'h43X%>H(L54<FPIu&=H)ZE9Ct)9;<\
    QJKRd%C/CH&D)R?B&'u5Au-K0CJ*R:P/.n5O*u-VG(+:&RG]3Fu?a/.ETnkO,)52S&OFIBf&[A;E>)NIXtcW]uIa1&K/^A77%CK;['O4G\
    DA$GVO*II+q$sBLu0u&0>'F7@E6I*?49>3Q4h&O15Q*54/RCB1PO&;81X'Z/R?u$5uy/>GN'6*u$:@LEN9HS2)k*:J$<=m+X$R*RHs(Z'\
    m*i9J'N_vLDu&*]P2N<P+k0c7u]pu8CN'H6 +V@&K32=N+F9*dDS1uC(GZd.W)uI1AMf^WC(-18S+u7/jCm/u61P;L-H;DAu,7)E97dKG\
    AM=Q+M:E8/NODu3$u5;Obu%O=909m0R&P329-K[31O&uGVu1TnRYi/X$X;u$%X<TB<@H.>'>YoKFu%DKBO(;++^Eu9u'TEi5E;?^)-0/e\
    A:K'QG7QWu+^uYAG?*=4;N,VTg@uJ*aRZHFu:>F4X$N,F>&Z,6VRa.60JZX;R-N?>Q.u5+5KE6'sPg4>@<R4VDH6&iCP40V.o,8>6B)L=\
    J+282Ng1V.2V-ZIus:F8&TMu2[DG8MF;N*%`,5JW*M9K +N&&MU'X@Z:,q(]J(u$)P1PHL:J.o4.u0Fu:?<^AtGS;Y7tOp-?&`)Oeu7(C\
    Gb3/U1?&58Eu(I8M4MB +Tx&Rl;K(n09%S*7Hf*91E8%D?6G)-;@5(t)S.A&CT=,9:G]/D>D*VO(GTSV^<EB;H;e/gu@5uB(uP4H5@E(U\
    0-X5:;/9 +Oc&Q^)h?h;CA9Y?1fI-bOuS=G7SQ1)+86_/R*R:P0R(u06uT3DU270.>84>$:3u&EP?JET7P6R)H=1Gu(L +C|&LT]0HBu0\
    u<qqsu4RJmu.T:D><L0P9e6XeuT28:/&7-f.91GHu7@b$7GI9-S-YMIpu3=hC-9,Iu%u[YhE9S/I?=QCOKAu'SO39Ku%KGA2kJk@8ku&a\
    X +KS&Uf@OiY*37?)G&I<rWu))UA&EES2%8`]3>+ZMN-H%XQu$[H9ZQ**>64@&o+L/e0>)69J7F8 +Ss&PB-f,1J=<K&W>M%EM&%C30;N\
    962uYI<Q412(e7P<u4)L5LAD7$O9;,1u.5u,9R,8NCR;.7@1D(JDP-Jf,A +Pz&ONNiLu2%B.4*NBH,;-O,l-b,n5n9EA9E3GG9O'K[uW\
    U[3-)>(HDuP+BXkDgRi +Q<&MQ9]JNaD2<DBe.aIH3+^4I'1M$AI5-u3/n. +P|&Rb=>;,CN9,9+UdYO%6:Z2u.,>-L%Hu0EJ9*3]SsQX\
    u%*b';;@YJU2 +Q|&W:4,FYNA+S(?77/=A,A9SB)<FV$q +Mi&Fi23A+7IM9Y)CN'6;8,8F(_> +Hu&R`G*9<;P/,0Ru<fB@0CD=-=[( \
    +Lp&UR58)J8]8-D&TC&KQd +Jy&E3G/9<.8]HT+:?@*N+,;Q?ABY7 +U;&O6,73^<j/n-<;:9H30.@&T +MC&T.4&)Q1nCu79F,:9F>N(\
    g +HH&C:;(&>eJJ2F>6(4E;E?6+5E+9? +L|&Xh'>=R38,BX&>3=O8Y/KC& +Ng&Ol&79b[A-@.RZX +Hh&RO29&A1CA1/NAm:. +R^&Q\
    S96?ZB0B':5:G'; +N^&SR/?7-li62Z$@= +V?&MeG'9D(FBZ:Q'C:= +OK&U1eu'B7FbGNO@OTM>(6 +H1&OLFHe?IES/ +Pl&L]65&K\
    G/A.5< +P}&SVSi1>24H=>b&G +Az&In,2D,&n7A;F +U?&Gf0P@9$f); +S>&L5Q6-6*8D,@K +Hv&V]*DH3<?&= +Lm&bp1,>_:,69 \
    +M&&W]u*l%3u)_ +Ky&cpE:&@X3(G +T+&NWJ3<lWX +HD&Q[.9/AU206 +O7&HD[5'D.28164 +SM&Qj+7927Z</ +Q%&Q+<YC$-L +B\
    ]&JOB-$A?- +KA&cB'80F03$W +Uy&Mc.A5Q/8 +L}&fMH*?M5% +L`&g-:J0;7C +RH&Og$5G16N +Ma&Sv42,;7-
    Poland#POL#Europe#Europe#Eastern Europe#Europe & Central Asia#(lY'Ue%D4+Z%uXJvaTvoRuF2N@FBoTuV4T:u:DveFu4\
    ,u4&u(?u.E47S0lB=&au/FEg;]+v&2u$B4)v]-|o;vZ'2&<4@%T3.5X-u$CF9.=&[Ru[quWJu3.U&Y)=93ufQ?1u%j/9,/u>E]=8=$=5I\
    ,?CK%G>KBU)Eu$nBW69P=(/O1)->;8O%E1+CKu=1u%^I9^Ku/juWuI9=(9<W(;-U]G1;u/:3$=&u?Bn:7HC6l2?0uG,u?'CC9-^*?4Q,C\
    'h&t?957G^4Q/5*2>)L^2`i3.[A7)KOl%/NO(-Nu'_1T5,f05)K8M0?451O/E2OJG:T4.2)@f1['u=Vh2K(2CDE%-`7dGE.MXbRM0+0B<\
    @*>B[Du)-;+9<9&f>E(uG<CB)Bu=:'WG-E$Na8F8eOu(l<*LQ_-<BBDk70$J-6=0;D*@8LMRu;]UJ(::6L6BD4J&FQu@3ku0;J/1>(Tu'\
    2
    Portugal#PRT#Europe#Europe#Southern Europe#Europe & Central Asia#(;U'0]Kuw<_>:HTNLe4>_^'u3uB4P.a<:J:DD4D&\
    @58U0Yu&/VO@GVD,uZ$F2<F>Z*F+2QH*>cH863>0u63u.?X68P8FNVHe@RDDB1@=4C.`(+0$i;>E%W0/+f&Q07-);;/Y/O$l:t+-*j?C&\
    7BJVERuU=^;G?MO'=6;H%97&G>uA>W,U+Q'd5M35Mu^'C6=fuI^uAKSUE,G;[)`5M$UT/u,66HZmH8B*`C;I.KSOE%?16Q'GT&m:R(XIu\
    ',@^(QCu-:G2Y/^&dOu=AY>)F<P$]6R+ua-s?N$u]g 'nN'1nuI8K<'@<*Z?>%uT*F''A;/ (&Y'&Vn*`:?F8>Z9V.c=D) 'gZ'3O+:42\
    P$u:KD3U'3+K0U% 'jJ'49Z)F7$;95u'.94-> 'i<'3b5'u=BI2UHu_O 'an'5W55M2.L<.<3 'gK'3a1-M%ID]4 'o;'0=4-*;W&38
    Qatar#QAT#Asia#Asia#Western Asia#Middle East & North Africa#)dy&obj3W(ON7P4L?uF+u.(6Ni2PLu:NLaBX^cO.S5K3b\
    2YDu3(I-G7AMu+
    Republic of Congo#COG#Africa#Africa#Middle Africa#Sub-Saharan Africa#(eg&/?<cLTu*T0%abg)2@56%8Lu(u+_-8,<8\
    DSXK,:g(B/u$08T7u.8R?umF2u,1<)TeNV5D;Tu5B[i9s1P(cRR]8-Nu'/9.1P-H.RP$:1D248m46J>4m+R4@(P5v,@ua%6ONd6KZ1,h.\
    340uD%R>gBB>N]*JB*8JZ%H5NCR=u&;6Q.u).uUMu7AE44.*<;i+R&]4XDi&@v:%vF&u$%J6H?<'25P&.?u$'<26'ZCB(o%]1u2bFEB8$\
    @5V+L(F2><2(>uFvZ'>2uRBu:N@uX,uJ<]@ugKB/u0%87eDc6DQ:/(jWuluCvE[ut&uI)nduz)u=4uS1uKQuE7u/0u?u'u-u=u-h=YAIE\
    K`duUC[MSd`;?-K(n*v[?v'buKShQ7b5A;5CEAW=d`ru5W[?1A%A0K'72%a3JFZGa5%lIG)M?;$K8=+/u1-/O1YC3&bVEL;/MFGNC*dK[\
    ;Q/3M13M)Uh;9U]Qq$POXuAu2/@
    Republic of Serbia#SRB#Europe#Europe#Southern Europe#Europe & Central Asia#)$M'@@C5/Sj?9^0bDM.C:=u*KHMR;1\
    I[OIK^%I3-7.3/S2E:3$=MOA)M6p9^*f7S/;(3DH:(4Pi.BI(u?@*DhF'4hZE.U<+>;,[;)+8C1=`C%IU/%>?4K2u-Pf0u/LYZrN-F<8N\
    (H16F%<U]ST<0_)L&2<u5mO:C./:0g]i6F*LQ2u/5&88'4>1e>*&6@-o&(2?<u1>G>&>6<K214.:7P9@:0(>P0@:V/o>ZNF*u0-H*u.+D\
    /TYu,MBG:5>*'b(OJ9@=e?8%B7u&5<A?E=5:/V3)3d+$1g1@145N/i)R5@CN,aRa0]9D5+7C&=+97%929T=
    Romania#ROU#Europe#Europe#Eastern Europe#Europe & Central Asia#)1S'?6d$u%2h6fg^/?6O,Y$uMV1,u1+ud;uACuCYQM\
    Y9p3uY*wCPu%/uA,uz@uO,uM370$F42R<&2E6h@?69BS>1:&::8>,D%,8C6[:`/`QM+?DQ6h*M036?2f2$2e,*4U490>6@F;Bu%6A87&d\
    @?>I:'P(c=)96AHu+NSZ4.u00N/T<.8B*u&+P>4FB,)B@VkJ$Fek&DVJFgVH&PP>meu$6B)P4u$_m<FD>$u&Iu,&ui;<(T3L&L0N&J)uR\
    u'm.JDuJFu.,u,4u:.PT0HuR:g%R5D9irDS8S:CREgu)cOFQu*YDpH`)W,;UuO+f*`4O&?E5Z`PMX9uP9,BR+X0u$Fm*g7ZO?uCAYvEE0\
    4/V68Q,GA2OAI%C3?F(3?`W9C*uO?p
    Russia#RUS#Europe#Europe#Eastern Europe#Europe & Central Asia#)Fx'F_)FDLC6:H&@.DF8](X6D8LTD,u<+u0$u_(66%B\
    Pu&B@$0I,)440%<7V?.S,<aH@P)D(&6u1>?Ju&:mZ<N%>=<$>28=8b-I$uQed(WR^1O&^<U@t(pFC-)?S1I6u5_KN-BC8A@C(u)?['u/7\
    [CS@W*=);09<A4u-.u)GE.5@9,CD+@8@$89@Ao$<O$3*I_ub1u+>u9(%082AP%ZEH&2u<2,>uEu$KkIJK>E0S'f$f,Y)u7EI$uI:A%?1C\
    bf=^%u':ATQH(u,0*GH%>60/@G<ncemu8&B)NCu&)F$P4kD6<P4V.+Ru)J5@.Du7Fu'*h%=,@V*>7:un]MJ9L;>O2DT14Y6nH0XaZ+H^]\
    &8D>&k749'j>hTu+<p'O(pA;$u%EUL6J-<uGD[+`99(MN?0j%M/YH8R/V=eI:+6KJ'FA4f+@Z&B8D80.F5>u9R/Dd,8ZH<8Bu*4*6I8/D\
    AV?D'84P$:MuL4N86N<]N]u0R,66H0)0UD:@7i6:@&D;V/H40D>2F/_)s.ZX>4vL5v0C8Dt@MJ`B`&t-uK*u9]h6UP/:X70TY>uYMul1v\
    mueu<PB:vFu0u4cu$LuTu(uJu(u<guisu8cLHau&LP-@jRb]u%HvWu&ufo7:u&<u&_H@.T3JK6uCFUe$2ZF'H10uG4E4IV*@q@$Jl,)4L\
    @*]HJM:i4u(*%Nbu4/>u1oCD5FCHhgtc/4,DeVuVu0mLqT8V',d>uIklXw'XUeG](8u@u0.@?.u7&32a.uuHc0H6_k20v,<e0ZB>R18@&\
    a7u27k%@(<>&69Zm)uwCu(0VJH*T+0.;D*4uwEk=uk9@/)IC-d&vb@E3@3i38Au:(u8/R(,-C;4+uB>X*@)(75=%7EQY195s0L0qe<,vT\
    &V'vFA_'g(R6v_EwPny(uQvwuA@;u.18.V+wHu9u:'CLa5]KiAkO_3X)P/u$/Ju?B;$SV5L'%GCu%EGw+uluz^wfhvx;u9%vA0u?2uYJu\
    O8u),ur&wxJ`2vQmu)7U'G>:2uM:u7$Y6f2Q+uWD`>`PD>vM@vC&H/u*)uLO1Gu,Eu6Uu8-6A3/05q5u83;;S3Q):)a&vVIuFIuHlJE'I\
    du;?9[;u>u-Zn,?(QR5G7(^gSu8A_+u*2c5u_^cb>/ua;u<1uuI>$sDuZ:LB'>ER+Ru)BuO+[&M0^Du?s^>IJ&JT%X8Log.H$uqEv:u/N\
    -uJ$0/L1B%v*?vF^s&HRu(D_*u&/2.?RINY>u7qIJ7L>avHaoJkTF.uL0uuNuNZuNu&V:N%Z1a9u&)u$(u0%uRIN?MA'7s2P+L3eG4N7T\
    ViJBkq9V%_->QJu)>u+.A>*B<Pmu0quV$e+L1@wQuF?>Z&vcWV'x04v*1ui=u@pu@hu:`&Su;-u9%v|;b?v'u)3;4=u$=u}KsrXKL1L'u\
    *$q5<,]&wcNe6:@<u0]m1Xuw>uk6m)68n_<,u$3u$*wVsuNPm6uFL]0u4*u:2uDBum>Z'c?KEZ1uaF:<A,KFQ,G$u]TwDouoDuo(uN)Q-\
    vA3A3T)8-C59GAAeK(KK7[,U3u++ECu:%v01X2uJ*D,F+eG]*>ku.Nu@Hu:&u8<T*u0-u_%uH9u*'uTFwDu8<9TDv]HZ$:OP5aO^7QA'h\
    u(5uJ7T$N0>46HAJ0Lu>%uX0a:kPTHAer1uWu_fZN>uF2u:XJ.N&wNEwy+wD?wm[uuKu]O1AZ,uJ?u&-u&5D9u@3uXEu];u6)aSv>jH=v\
    $Ou*GZ2uVu*su:RXu)&d3M(Q4pNu3g3o?<u/8`:vYPK3?KGN$D.LJk_'B.JDIP(BHu&4u4[LuU5S.1DJ<FN`-94X<a]uc@u><u}]uPZu$\
    iZeu.uku(uDuauFu,.L-=9u6)uD*v<'ws.R)uRCi(u_3ugK-u%/[Wu=7=trIU`Eu+;5Iu*`vBbVn.[/uh57nW<K@ul*uO;M/u-$A8ONIX\
    ;umOueW4IU7tYUQ'G6Q-OEKQ?ubOwKv`j?uM,ot'At$uACU9u)/f0j8<@u6BO(Y;d'p@^BA*Y/vI*[)=-B=N^u*?uH-uDEue;wc.u*%u&\
    -uaGc(u8B>k0:x8u6k:uBZJHLu6HFvkuDJ@*Z%F1HQ_SFSRHu4LHvTPv44vJBu&*_'_CXUuklXU,b'ujAda5@1o9J9J+u*'x<0C4uC(ut\
    4v^@?e*LXmH0u441R9NSaYuBn$Y:w1cv|Tv)*['ufUu3-v-:up/[0;:Ru,9FhPMH,Lu8uiNLu@i]Z1Bvbu{b_?8[:u)>=<veuuu@@ui6m\
    2uRDo@>:2>&c1X7@u-qc6u($u,;NOXM)U:AJE53^EbnS-/^u<d1S93Y=8GuwAuk5vw+q?>8vi'v:nu89u&+u{.B*@8r%E+u),K0M<hmuM\
    <u%-u-(ufLu52v'NU6IHnu.J*uJDv.0q/v>fu0%uw@66GJU6u1.uE5E4<Dc(P0u2Lu:6u<,x<)vPbvJ?uF=:14Ew&u-a/u}'v4:u*&u.)\
    T/X7u;u+9/u~Uh17f1IBS,A=KMM:u%4aq_]u$a8X*];4C(S/QOjlS;=kQN)T&8<9Tu,6u$.gBBVbu,u5u.nRRiss@64D1Hr_[6v+0O,uU\
    _32IZG.uK<u'.uK(n0uALMe=<,8gqEBu5<9@/B-V<<Z<14.:x(@u_,{m&T,wL2uV6uZ5uk*eFui2vo4uN'Z;uWOuYIu?3u?E/9.QuD7u(\
    Cu&9e14,vhm`4;60>u*Du,2wJ6kHB8u$:=,f*W2vGuRU8up2l2oPu(._%V/u2GuX4U4u'6r@uA>uO6uU*HJm']Fv.Yu*4k<ume8Bn4^*t\
    $+6F:g,vB;woeu0DvaLuF'vgXwi<v8$ugBv].s0x@BvL<D6v53O2h9u-<O5l%/@PJZ7cBL$uH5s6u:.uH+R&@4v41uT.u,%u]+c1G?uWS\
    H+q:vaDH)MKuo4uVH_*a9]808u8(L6k0_*uT>P+u*)u$/um?u&CCAGMd5i&u4T-u&u'Nb2ufPuGJ>0w:3ue,uo'vL6u*7u8&uH3F6v58u\
    '%A.iaGBG6)BFHs4P@u.Lx{uPvJRu$*u0'v0Li$vwCa9u_5uu-o1H3B;uU3u`Ov7=vd3U1y,'uV(>KP$uV6s&ug1D*c&u]5a=u3Mu7GuK\
    bu9*0Cu@&]1uZ6v4)J(m88HD<a,i+uH$wD0vo3v>8v}1uB3u(=o)c7cA`Ku$6a(T-u&->fRG^Ag&u.:N<d>J,q'c[Zu+uH0*=S`WOY/0:\
    U<u=,v?ZY*3+uBGu.hu&8F'PAu&1g7Obw3uCwEduSQv^CuvOvIE`Eun;@;KGuKCv';w~uYv'?v?%M/uhu)Q5v=+vGu`uCSu7=u<*uN6uc\
    RJ88<N6g2vw2u<'um(u8<a.Z&>6u.(vH<B,gFuN/u,*vaeu_<J4`8uW9uK)uY*GBPDJ8u*>k,w(=Z'BRu('u()G-u/1@EL9uwEu]1u:$u\
    s2<.F>MVu$5_C_WH97=u'UT?u*5$t)IMOU5Q=:KVAuc+6,C,u32G0E>JBN8XV2F+Ju&FT.j2h:/@u_0u&8wN,vLLy:/wgAy4'u}7>;l)u\
    K$CK:SvNWv47uVEi'w0(us5ue2us$Z'_=u0)uD$u(.+.u/4.6H*uo=e']6e_e8S>QF;F+NPLB0uN3]>F,ui6a%u:3wip)As.J0u**a2H5\
    GED/u,9uFLRJB*w<=u*1@9R3]++=uV%uN?+76/o$5=t?u9CB'u])u*I,?W/uMGl1u))X3v]'g5XU$`UAu`'v1guC>upVC+RMo;uZdvVuY\
    X.B64:1BH3D=iOu-&uE1M5D=u(%HEgMuiuEu>9u:Su:7Z%F@B-@WT;Z%R.e>X@u(u$ZNX458*:JZXeJDu2iJ0RU@5uH`uJQu>9u{9vk&P\
    Bu&:u]0u$>uV,u&'uR7w<bu$9L;u2GuHA22W:i2B6u.,ur<&6@2:<@4u$4u&3_@P%u.Au&OP$uP6uc$5@u5]0oj4p.uD8u&ai(k09,vI*\
    O)A5u9$1guZZV0wu$u:.uk>I6'FuUX<6L$vB/u(?vR?zX+g-vu/u>1vw3uF/u05ui-i/+GwS(u72uS$S)nAu/3p%V=k+v_F{&4u2%-;u%\
    OtGuEGO$u.sl$u7DG)5[H5$Cu`7Y&^0C-0?EAF7R'vq8u@>uJPvLuDu0HZ4k(xH/v];vPEu>Au$K8IY7vj+u//E/376-u@$u<-uc=u&Gv\
    R(@=^?[5uEQ_4vaLa*k%v(Gm=uZrI-u3+wL^uH$w(6uZ$vsJvq<v]&uL:w]$wP+vg1w*Mw$^um[B5NKJr+GI;;C(GOSNEuF9vsAi7,^8U\
    :u1N;i;0Au'u7Y5[?u8,VJZiX.@:$eEZ$L:Duygu,>u(4v_2u:0uL+u&&u42u*)ucOy_-u,3wq5>$q:vXou.'J/LAL7DWBjT/g'uc=ugE\
    NdsYv0*v8.v0u,$HOXhVYsu|44<e>_N,F3iuo)uk+wBAvg/uP7o9u,3DLF,uJ9u*)ui&v4-vF&v06i'q1uLGvHUv61vRQvF3uw?:-6=uV\
    1viu5X/$~$5Ij/jQtKuK3v-`l-u1>vO6h>u5aE.?<uK>u93u'0A-P+s+uJ(J)H9LEA9C+u3>uA'U*uhNuCQun;uI'vUGa%us>u2$ua2m6\
    sDR+B3N[W=C9uiJu,9R(u&Fu]:B39d.Wu:[u>Ek*2B>:aMJW-SF1R'4U4juG;./q+811C(3>%46(LV[$9P=uLG<5*=A+?74?D9X+<G$EI\
    AnMQ33A)AA&C0x?qub4uQ$9*$6>H+6C/E$E4=);C6?m1//u9-t/u?IM=w=dj9h/C=upIE(MCI5u/%^-uSQr2u1du;`A$t>712;@=3)[,3\
    +&5O;p-1729l;`E=)h=K(u3SvQt`/p;+GCEEu'AEr,hDEF)@?6rku^R74v'/S$u%.uU)ur=S3ut=u;KvEudUA^+7X2P<HDu24@h%u3Uub\
    Sh/W?t1'b9Ef+A2OT^>E*=)UEYA,Fu+8Y&u%UC/E7GW7n&u)pjA,?1>I?9G-t[pGuQu=GhGtDbcGu*7+=B8:]Z6>%v$OD5'M-7C?bGjQ+\
    Q8[&C-`*=69@/V*T)H1'U8Q4u)A;u)WA'W0u'gFLm@D8>@I'=1u'*lG4[r?p;;3du7`n7d&Y:b4=i[FQ.Y[;u3bK+uW&fDr+d3u;Ou-[u\
    )K=;GSAu-.OFU9K$?LM.^C%jNn(v-Un=u%[;.5DA2I+3AX185An9=,f1bYu)u-uCuCu%r?K93?uGrubu'I11c5LUF5g'v*Qv.'_YRAT5T\
    ']`wH5otvgEu_9uZ'aHv,@uBu@vuDFv4u4u$XT]Vk-a7<OBD:R.u09u2.u*u,uP1u24>)6BXDu2Rua_kJLH_FZPu:uTvDu@sag:_.ugu,\
    u0muNVHDeq>6s@v.Vu<Vuk*R8u6>bP>FuBXPN/Bh4DmZ@8g&iXu6F:uPV@&u,5u2+F1&B>*Z++8u`,u9:u-N^0f'x7^EI:CE;795M(MOd\
    'Ku$981jWG-A:=NM&79G%M,O'u%Sy9v`S?`[uE)O/E5O-8qcsr.l5S;I(ek=e62u2u*DP@_%LU(v3^h39<?0WNM*Q'u7?uC3u'*n;C'u?\
    4uW&K9uE?rOu'E7u'uEQuGdtu+[IuEWv1jupuC[u'^7/M&?SW>5_%u.<uoGsG%h^&p%S7u5BE-WCu11S4rPuY'EUr't[;)u50j@C&b1AE\
    un5ul(u%u(uoDu0+u:*u@>G:=(f%[4uQu$Y2l.Y$7)SIY%Q2W':0V0u'2W8S(vYTu+'Y/u-K][uC)W:EC2A_.B/7Ep-u1$u1cul-nKj+v\
    7Ju1(u?DG-hu'u-7S0KXA6t4xr3ud2u9$u^=uY.vnWu7EuMbu?u9`Iu;SubQtOMIpu^77v+U[[91n;QI;/u=?u)huMUv)uYCW==unuIQ/\
    pYrElIu)KuYSO=jdu~pu'5uCh7M8Om3uyMuq0u]$u*&0;%O7I3uI5W2UF-D<Z(Z/Nu&G0AB68u4L_(]%`Wj9Z?a;u(-73[3WdtAI721B%\
    uy,u(6uNTVoR8B)$Uf^QE3=u$(<2ak4V,k)N(B;B4,uyKu*-uoDH+>7uTb<7Nnu_u+uRK(3u&Sc3.O?G`CuIB5$27u([i;(n+MQQ4=uRp\
    KU+YM;WWrOIu%`n+l-=Un5u9<uzH7dh$E6=&fEu==O9f.;6/bp9u79KQKu3^EGbQ^Gu'u7fu7uzuW9C/EO^9tUCMu)uYuSEOu;luCu5u[\
    u-?GWK^du'b3M??b7O=u[uv5?%=u-`Wdu)Ku-YvOu7^IuKQU$u9=h?K0=FW)bDY%I4j-0uc-BA?u%UE-C$2BRPA,^5A7u%u'SjM75AE?Y\
    ,C'p45+VWMt5+1@IL/<<0'<98C()4@:D0uJ:B)V8*]HLFuJC@%u$4uL4>rvgG](6L>a(u*>ZLBTF4:<:,<7@/wynJ/mL+H,L@kD8i<06)\
    :>kJ4BH.<'@86P>6R3Zeu**_0H>T><1X&4TRs0PDLL:HnuPNX%LK>O2d,G)ufEh=IAM3uU(U3^EK3?&?9ASE9I*u/'uf3u/$G6^&t/Q'5\
    ,5Z=FQH-PBV,F;HE:=H5.*D8J;Ft&d.dDu3u0UDC&941>Q$A1;.W+9*56C0S*70$D=.l%uG1u1(n8M8AHE47B'L,JD]rH;8&D1.4J$@3H\
    MTlcIR1X9F*<7B&:/4=,+6(J5B^_3N)J;8'P;6'@A6ELO0/26D'8O<?@[,74(B32M(U2rD`4M'=+-5?&hBj,I4C@?0='d6u9NW27+Y&Q.\
    b'r5u)/u/)Y&3.u71w1Yu|/uCQuEttWU97=.EN1o.e'Z76?7K*IDI&O?ShUuAUhUKl`b;E'?;COE=C'E9AK?=A-AGC.-P-6A+U=GQ7f1u\
    -)uMSv`uWj,u-Bu/*ubRu%F98C6uYHC$u';u%?uG*b:jPIDu;Jud,G,u-?pM`3b9uxu'Olu7GO+t.S)uIGu^-d-^/I(vCpt-tDO%S5u%2\
    v3>A.u+4vA$S'I*Q:pXl@-8A6$e*B1.uE2ur&rJKPu/TY*ub-Y0u'@l(uO<S)h?S%uG5G-W'O/jMK)uA,h1u)6Q*?>A.S(l2j8[BA>Y,5\
    4.ZKP(@/a5<'N*L54uG>u76M&E)b<w3u$=(v'(Q,tRuQ:u/BE29$A>=*555Q57SMuEC75=I+AQ+=1IK+?)QAQ'=XW&E@URAZ1*75n^u+K\
    =?+C7Y$W17=lM`'A0`VuA.O/I4U-=&E:f65$E3E:;%C5^+31E&9.u+&9'=./8E2u'$M+7>MB;*54'F;u&16j,E%uf*ub0f'I8?Vd$3?;-\
    9&[BWL;)/AAAE'uK&K/OGA)A3/7A$uS9lGC+ME[%uGKh+7-/EI/Y%K5'C2A)1l9C7`*3/-=h9O>1'1CC%Q4n'9(t1;?+UlGS%9&u55K5G\
    (/>;>f4Q>^iI@G&'6RF$:9.=%pWW7OGu%$38v[BC-9*-8YcAB-:.<'8=0E$u1Pu%4A$=8=_+FAFK@9Lu-P[8u-<r%=/A=u;$`UQ3h(u-/\
    f:n$Q-h$10,:;X?(r+9.(6<X)6d$GH[*E+57b3/70Y-9C-U'Y?+CC*u?uou5uZuSukw-wTuAuHu[u]bPv`uHvWuB;8IT$2u2%82F]6TA%\
    u=Ku/-U7u;Gu-=u+)1+-KbAh?u)$unl5[9)[F[2u'(W)E/jMK)'8AJ,NJNc<V<2>%6G.Q=U1`%O,u%VuI0952=)/[93.+H$@Q_E:C)3C;\
    -S*u'3u[+u3838JN(k.<ruaCmhku9-Q?p7t4u3Nu58vI2W/W7pMu-+I-4O15Y5u5)YAv)3b3u^7t-uW7u?%32u%Au1&I;^7A`?-f:Q-d+\
    U(=.u;3Y3;3d/U(uM;u-)Q=v)1Y9v1'979'uW8u=:M/E9/E$UWK%1T1a1e2>%<913K/G(C+53+?27P'V1]+F(N9u8=>9&7O;u9.n(Y*r%\
    d+KO^Q-?6Mej*;99u?Wh%A+pKh71325u*9P;BUvFQ45ua7qQ0IAI5^AWfEuECuK/W&u+2lXM&73^u+;1u-7-*.BA2uC0uE6?4u?u2nJh*\
    ^'u%,A5OSI/S%W:WHh0d+u/=W4u^jIWu7QQ)^*l>fDlVuGXE(=+/5<=2K(S)?33C'567sSZu;u$E6l:E2barDQ&n+Y$E0G&d+A0fiO0u)\
    1u/Sf?u='5,/LM8uEBE(39u3hu?u)[1j;O=b/f)A;Kju=U^CM5n*4=2r8U@W.EEEuUKK0O@fgu'o^LM2I'lW/;$b5;u;^Kd=r-Y:;L7>9\
    %K9;M?`fIu/8fsEa3<9:M-j2A@EH7q>T)vF5:1PSuDu?eu+R^Xl'7=+O&h:E/'E05@3uaUu.G6)*5S'5Gu?GU),O69;/K6M$u-bK5M)u-\
    9W,7/)?bN6G&?3AA1-Uhu?MS/GC<7GtW7`8Ee1P3LEN?BE:O@u)2u-LuDD8)C;S;j+W.d7n>?N;BI,WH=u<u;ajcu-qOnu5G9u5Eru5?)\
    u?0t8;29];<YBCDl_;*S//@O,u)Lf,I.OBu%J%0Ju4A6G*u+%YTu[N+'CWCJ5.[*j5u-GK+7/W&E6:H'4d>=2u'8u;JG<'4u/Dr)^@[&u\
    /3v50u+RuA4^6[<`:W-uh<=)MYM:udu:ngvpusC0uU:W6uWuD^3Y(d>;:=RC>u;LuI:/<u:>>4u+D_:R3VCP184um>.R;($><Hi_Ju$D8\
    <1&CNeV$H)H(jau1cK'=,MV5Nu&)q@@(R+c)'>7Fq<i0uVT_,.<Kgh$IIu;/S&J<R8n+G= $'+'wMY:*=47u,5u01a3610=1;Z,V:=4u~\
    ]G6V-v]je??)538)m,R+V7u>9{(v)2C@C&A[Gu,(aBF/@;+C;='O:ILE*WK;9Ku8+i=8O<E0&eLT.>G5b@*gT:@?:A0l,I418i<:H1J5@\
    ?2W,94G$U.&.L*v]$u&4o3uZ1=1KC+MF'F.9NF0F5J)uV)H&0,=0uz:'0uq3u_;u6(u25u.Ou(^u(Cu.=v.u'W?u68R/:?9/uc%P+8EK;\
    j2b-u3C[=-3.Q+9M1u/.u-8u9PA'_Ii?DC73O%u70uU-Q)76uU434Q8j,j'u0?u$Q=5o&./;S3/u`-F+s%J+<A(CnEr9r-M&M)E;F,N'J\
    1'/Q9.Ac-u<;H?%;uI'5&7HQ.5+2YIA^)S(K>$:>2)J`OW=U$h6K4u%XQ<u7Du;:u%4u++[&U>uY_.J-X?RhTv-Duj8Y*S)uQIu')vn%K\
    (I4+<._l:O@G@;LD&R-8PPB8R(FG5[Sd9p8$R307;^/.='9K-p'?:Kf%S<IH5q?F7*UhWQ[?;uIS$~$5Ju$5u&1V&qEuw?oCaG *%g(,3\
    S%u^=u?/xM^v-Ou;%M1M9u';M9j9l$t513u*-63t?C3[3K'u1$(OC-C&ubD;/1Q53h5ur211<5NW5=lIw-Q*3BA*7-5G1`&b8Y*--k?DE\
    E7uUMh[uW;u%'t,r0v;(u?2uA>u1%u%/u=?hXB<ufcA@F2R,u(>u(8u<.oZsHuRu2B*w*6:*p6r$G*CBD.u:]uNNuD:d<u['Y:9>P6R.V\
    'u05J5F&uN_=F2,u62u('uN1NRB8uPH1@ue:u2:u.Du0,u20v(4u:4FDe0uV*V%@1]$R8+Rg6ui,u*'v.7u2'uP*q'vXBx>@u66u4<u6*\
    uZ@u.(P2JBN:uDBv<Nv(4u@6R$ug+v69u*=kC>CCK41u[Uu[Y9/ut5utCu37u/3u3-uj;w'Cu|=v/7v9? +}='TK>d2h(u='E;Y=1/I)u\
    =2[<I6M&Q,5L=27,h<9u$wGDu+u2upHu1<O@u3@WHWkQD=,7(l349ZEDu7kd]b>`2G$u`+^-W=CI9nuSw-Aj/n(^Ru%BET;B=>KFu-Hb4\
    7L(V)43:j4u)?W/Q7E'q7]+R?Fu/2u+([NO'K9AGKrIu?YjQLWv(2u6_uZ0P9u(+u2Pu.BH0R5uBMoYm/JRu,4P6u0Bu<*v}'JAu&%R2_\
    6R>P%u.Qu&EHWPbNH:G:7H'u],FVs8u4,u61L)u$.8R>k4mGN&L2<HA:6>V,(:5&<e1Bu%mWXu*$>.DP>+u*u9(9;W%dkuM )oo(%uE;u\
    =$I--IE?j-1-(7;16`TIQQ/GACi=_lu&lu.fuyu3v*li7u}E];l?l-+/K)v?:[FU&U+B3D'_?U/uIJ93^01-O'G.+8v--n$n*u+<5;E*l\
    8Y,v98uY<F._*-ZD2o)+:F*k1<,u?@uIL04u'&G<*BB:5(v/5u/(u;0u35u3)U*U2K6CD?V'8*P]Zu,@D*o-m$c>::e8FH6JR>34HDu/(\
    b:8:u0Fu*4u0'R(U<9X(6eBa*u6:P&u.-u4.u_@X,Z%m/u$5v43uc)u(/D-1;u%M-70C +x7(,8+g.<F>u>Bo@u:-u<=v2[u(3u:3u<'V\
    &u84V&{,uCN9uY3u+AC7H3@9v7hr3r)ur4u/$u-0u7LK:G@/P2JZ.R>*.;:up&v3;>t8=>7uau'D/u25u$Gu`Kb1`)p0nLQ4u1%u+3u++\
    v~5r-r'u;8u7@b+933=CGM=O-Q%u16wUJjBu/]Q0U*u-@u)P52':04o+V&Au&:sH0u_+O>IFVDa.u$*u2Fu,*uo@N%qEL/uT=u*;uNUL+\
    V(R-NMe9e%B, *rP(5Ms6u(-D(_@/:V4u@%v&/B/N)</q+u,?RA^1YO/Q57*C3;^7^$u-0U'uB?u$IuL1RYupMK+vr)ux/ub0`'u)*Y$u\
    M6uQ>U8ul,E(vU)G(jHI$uK7Q&u/0[4/>[0fHIHv18uC*u'%t2uZZv*@s:u*BHPuk@J.i<uJ=u,Bue&uL)R*]%w:8v4*H'u0=R?Q+I77;\
    Y51A<)B, *r'(7>v+/M1GCH3ZW2+X+Q7U1y|=x+-uK-I$u17v1=u)$w%Hw`DO6t.u9,OHg<u&<ua,uZ2u6FcFuDFv;+l(*0cFk0V>uJ4u\
    B(u:,u80u2*u2(u0.u,8LDv{(L+F7u$-uFEJ?X1<1w(SuH)V-41)=O$ *~B(3eu2:u4.V$V-gOuR3@7-5o5u6,u>1PEH[/Iv9^I)u+(u-\
    )v`Aw=%u'=S(;.v'+v='v;%f5vAIv1Au1+u^,u)>c6NJZ:u]NNXXN0NXBL2N&u:'D&9,5H6DX64@+0L068R0u2,6Ju2,mMV)T&A<&<L:V\
    &uo5u8;</u)5KC3?uIu/33k2gDJ>N4 ,.s(+4s0vZ)v2-k9u8=e:X$ju'=-u79v=?u5+vS%wM0u%.u`NQ0uh.O*u+<u+:vWF2JBLmgL,u\
    (?$C6;u>%uoB8$x<-D/(75=R1 ({L'Xr<%KIu=u%F-J'R1N%s02k(cc(:3P3uTIs1v@%<GP3H;&/Su%/[F[1%vY(|n<v[.3*cFLHFR0iZ\
    2uF%V6ePgV )aj(6uI/65u'7w3%E)Y9*'u0)H?/3n%u)2QEC)u+4u-5u%'M0J4u:>E.u9&r)K3I'u;&^8M.I4wP_u8:u40uR*s.u,;v4&\
    J6(J7:LPu>6vq<c$a)ui&T-vP^Z%R7vYEn=w/) +|J(&ju9(u5$u).vM0uxDv%:G&uA)ufAu3%K@u2.u2(u..u*DL>qaL8L2u.&ui2u8(\
    u:+u85u&5w:u1TO.u)3)u9' $)V'}<-9uIIu5/v3-vtAu;+G&u/6u=.$vTc(c0_$_)_&_.w,9F'uLGD7e7uFA )_c'wju5'u-@UZ1L$:4\
    kJBu*Hu*<P*u@$wTti9L?,IS7-<5.j?CCu)Qv+C )o5(74j&h@u~6v+'Y6d$uO0+:s0V&8Du,XF$wLIw8(uL/v*Ew(IV/Q1wQGvA/ )yy\
    (6hv)<ul7u7)uMB3*$LDJu&LV,um*]'63u$&wo<uD0u:'u:+V?3=A53?uM)G)E7uO/u1E *&K(8$@26@L@u>.u.%ui7]7@3'E>3v)Ov+=\
    yA9n$p*u38u3:B2u.4uJ@vB*u4$ )wH'y}$8ABU.u10[17(uAcONIP6:e4RBu(0uNMR7u(QuTEu*Eu.=:-07%G1?Q'O-p.M+M$ *du(5u\
    v$%u}7x(9uV1tGu-/u-5u/1u3+u5'uE(v5NuO6u7@9Be8s, )sF(8FuS1uG6u[<`3d-^&j6v71[4ODuR,uk-u8DuR4u:FR0uB%ua0J+:3\
    a+u}+X5r1vE)8=N7K9 )]j(7<u?F?(M-G7I)O?d&Y7uW$fEY+u3'C41:90uW1u7.u34u5(u,4yLFv8,u,<uX4H$v23u_(u$+L-];$E;% \
    ,th'}zR*$vSS+u/Av?+uI9=%^m+6:<_B<8u_JuRVg* *3u('7u$2vg2u$1H/TCu4E4;%7u?)v53u'-uI5u;&C+S8(4HL-Z +6c((yu=:[\
    DZ,u4'@.<ZB.w{?uZ3L3UU?1u'5tKvd8G, ,Yj'zXg&x]W<9)7G'/19Y5+uE'v[Ju%8`<u%<B>sB )qc(6o>.v,+xF'v>7_-]5wv-Q+/K\
    G%u'?b+ux2O:Iu$ )rW(7nrLu$0u6)usH]-uT1P+]7:9H1.??7u+'ub%u^0pJ ,+D'A>MUM-u%U4P48gL*LHHoHXRL2PJR2'B8F4%HSB$\
    s,uFu&J2N'%I0753p%nAb/u9^GCW/U*I[ )o@(61@4+R2,vw'82u4$Z)61%S59&5I-wY&up(E, *E{(%9FAu'=`-u-C^+v='u3,1*28u6\
    BP6TDu$>i$ ,Pu'bAuRX<%:O0[5EuY5uSIuU[fI5@a<ae<X-F +xJ((~:AEhvCCI$u-FEmJ8u(0v,( +q('WO;'Yi;8pE3$4LPP8*]muZ\
    ET9]&2-O5CG-C ,<y'MkN%PBu60JDPu&R@J*0K-O9OU`WKl-I/SMM,52$T78 )h1(6V]8uX*_)*1]3ug9?3U%Y3w)'u+&E,u%*W8:(uN,\
    N. *Hi(%e37?'vU4p:96,4vFu&q9:9X= ,'x'?_lI/lQ@)B2<u&XF@.<B>4:8.iu.L$_Au**9=C$[IS'=-r[/9 +lV(,UH5RMu>GnE+1:\
    5?/u%/uI(.B80@D1<:X )zs(7uuQ+vC.u;0H0v(Bw}*P9I3 *`z(8;A:i6xg)ui)F5u[A )i('|gI'AFQ0IJr@S'j6'4:0u,0L$R/$8k3\
    iU>$:-(9YI+1 ,1r'D:3A[EK/?1r^`7I&u,u6X2g_uam4*u&% *JU(7euS+x73S4XBN2vg*v8-a+ ,I|'y9.>u*@mLR7'G?=f+-5.A,pL\
    G(EE/4JI8l270'F4] ,U''XSA:u3ND(L6u_35?,AcdB9J3B?%^UB9:[4u%g )vv(9cxn5uW+9.BBa2y..a/ )dv(5u';q;%'ub(vr%uf:\
    uo:u$*u<6 *%g(9LW3S)v|*uO.;.ux,m.vF*x41 )x0(5ju+3ud/U(M0l,.::*vT>u:1 *lm(-E(6<0u*3q6ug-T2u_3-5M*Y-&199p2u\
    =&f2 *n%(/Bw.N0Au`[S*u1/j6uQ'I(a2 *A9(4qM>L,L)V1H0x,Gq/4-wW'd&)8j$ *>)(&Nu27u)-K=8;95u%6u9>C6LHu(, *3b's$\
    :/G?j'rBla22P'o%T-c) +mm((I=?A/?6uYXC<u1D):u61uwW *MM(+@bDu(DX5F&'HN*_$&I8?h'?IA,58d1 +og'~%a.vP(T5.1u7EI\
    (b8r/n6)0 *Wq(*Tk.L0X/u>.V7QCE/u1,uK$W6 +-/(1SU-Y4u^%vd6i0x8,>%T9 )b((5wulB1.uX@ug'@7u7;+1 )kv(6}(=[9v3:H\
    438*4uL/0) ,.P(.Uw22Y1=?9)wK'8. +79(..`:&0u@)R.F-c=.5W;Y2K: )vA(8_uj.O,..u60s(u&1J3;+ ,;n'KPM.&Fu(u>B))=E\
    I0S+3 +H6(&A`DT0u&*R)m=u75 *?l('9d-06s>ue2T-u-G *QU((VE'u72u[*F4u6,ug/N/ )cd(8Fg+>3b31-u1$O434J$:2 *_L(/S\
    d4<6D0uZ(>/)-`= ,?h'NkCGC+W<-06:eBR) +*b(1w1)t3S%U,26uH(N>o%D3$/ +oq'XLUjE$=2[)7(D:u$F )A0'olT6F+6K+C;-KF\
    ;$;2/: ,YR'W1uvonJ7<@$D9T/kCcU ,5k'F7nO;&3>a*uLu4@2:% *pb(-WC?j5;*$:]JP' *A6('MP$vDOI%u~2`8 +,d(/`Q%/8J:T\
    $P)F; )mB(6>?.P4a0s-6-uE7 *S]()H3.uH:s&Q97; *,z'yIqHR%*3CEf$ *OY((Wu16708,_(F'L; *w/(5,R(u0/f9u+) ,Hb'|F?\
    0*FR'D3B;?+ ,)|'?1A.(Bu&6B9n; ,77(-=c,>/,5K1u-< +R]((.Q./:J*T'N5O3 *+c'|.Ld(3S<3:)P@6 *q:(.J@*u(M9)M&G4 ,\
    2F'b9T4B>>=[AC) ,=S'O(+6N,@-&GG' )PG's?%8B(F)FC3' ,:H'JJ1792L:2BN)-1 )]U'CK4G)E7H ,84'H:,55;?. ,(2'>X<%11\
     ,))'>{2,,/ ,(R'>P<053
    Rwanda#RWA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)5v&2aA.?<j/I?7&QB5%+u')Q-7E7E/uO)3,9RI:Y*7QI4\
    -6%D/P*6u0g6N+u@>]cu$8*kRu8::Q8+<.PBmqDNa(3=4CTbD/8=:M*W-b*Q6C(K5r?/5&
    Saint Kitts and Nevis#KNA#North America#Americas#Caribbean#Latin America & Caribbean#&uD&_T6>D7FQ-)5< &v'\
    &_2&77+50(@
    Saint Lucia#LCA#North America#Americas#Caribbean#Latin America & Caribbean#&y?&VxTe2,.E'p9KO>
    Saint Vincent and the Grenadines#VCT#North America#Americas#Caribbean#Latin America & Caribbean#&y(&Ub4&*\
    ='G?=?@&D &xu&Ty:,59 &xd&T>,%+/
    Samoa#WSM#Oceania#Oceania#Polynesia#East Asia & Pacific#$5(%tGb-7(U_E>1>P'e4k,RI6U7S $5e%t-)8<0V,u:A4=N1&\
    =uA$Y65$
    San Marino#SMR#Europe#Europe#Southern Europe#Europe & Central Asia#(h['?U<&,H='55
    Sao Tome and Principe#STP#Africa#Africa#Middle Africa#Sub-Saharan Africa#(ZF&8Q(:6<L<<&>C$CGUMA1, (]O&;k2\
    3-G3/9>
    Saudi Arabia#SAU#Asia#Asia#Western Asia#Middle East & North Africa#)cv&p,8OPMX'k4@3@&(379;Yu<9$b.7xFy5~$/\
    BuQDFv0w9w)}%~$1?xU~$0Guj`3w|u~vfw9[u[pQM7h(ru:7:7&uh3wU@W,hFE,uv&t-p(t)?1A$I37.;%G,SNS69$S;OI%18;C;/^'S0\
    I41+S;-?Qu1l'D;T%F-D9>G@'H?HG@9Z1mu5u2uKu*GV`u6Cstu0'FMuRtuy=>;H/P^>Ykutu@r0bJQXUu*u)u4luZ:V%F9_Ku*0c*i<q\
    1s;P&@=29B:$MP3<3_7Pfu:Aaju$paS>;<K&MFh*QiGcdu&F]5q?]u/uabP;c/Zb>u?v>bi=RlqEqnibuNu5uLK8u7.O,I='F@RJu4,u*\
    avyxqf:(uwuJu0uZ82w>X,*_uN22uPavAvFvIv:}$vD2(aTx(Wu]9P5{6wfwZvd|:yr.%{HWk0v.7v09F`>u'FIwT(<I.ILu+aj2=.I3A\
    PImCc9=9NWVWZ/kru@UgfU2)+*beS0I;u'U(Lu=<G8W4;k[:S8u+NS<I )Oe&^0'[GLM)?0IJ->F8.8-<:'2;%n61B%3826 )C4&qu-60\
    6:?e;kY0'C/ba )C?&r.32$B46
    Senegal#SEN#Africa#Africa#Western Africa#Sub-Saharan Africa#(&h&U'RHu}&us%,ie0ui442:N4,V3B3uDUu0Cs1usL.B/\
    @S>h'l5C*K:=:r:hRj.d+b=E[w`(u7'/N;DI@+>0:J6,2h1'HCRIsMDGcG<E0A%-AGNV2u>XuLukuBv*2N2B,m4P2,6D<_<DV(4/R+q%a\
    ,N8Z.i&H,08@'00<+_'u8(u2Au*dPO&9LM<':2@7<%@._E<E:S2b:E>'<IF%>7>Q&IH;29B7R3F=8EXCJd5p:E<7JS(Y'I<K-E;9'Kep*\
    C87@DV-:C0Seu/-O$9/^%K@7'An,u13C,`%O-[5O(94C%u;BYDC77(+6,D-,^&j,uU*z[&ulpu=7uM*I'jAM+Y*9'AT.8u&DN-%6I478A\
    I?11F,0'o
    Seychelles#SYC#Seven seas (open ocean)#Africa#Eastern Africa#Sub-Saharan Africa#)n>&-WIF@8FY&G70
    Sierra Leone#SLE#Africa#Africa#Western Africa#Sub-Saharan Africa#(.M&L.<,N+L:@eX2BB@PJo02<c@4a0]9u*8*@vy$\
    @)HY@;mu?kt$9;[.3P+(pNl%/UWCra+>6LTP&/j5S//U199AuO5-pru%[CEMCM[C^9534n_rJuzc[6&:6NAT0HG9W*CBK>5u$/H=:W*7T\
    AJ*<:%65B)HLD:(B73Y(/1;)7T.aZ((.I,QF (/K&Hyu4*N9(53U=>u^J
    Singapore#SGP#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+$M&;3R,]92--1`=h<
    Slovakia#SVK#Europe#Europe#Eastern Europe#Europe & Central Asia#(~4'IW+'u^95&EB?BQ:?&n5W%t4u+&b-bu/v'fuAJ\
    ;'?9/7t1u`-U73;0E9?vb+un&U4bDfLh*;2)6IROo$:DP(80BDNVDuJ/](Z8mTP.20.R8Bu&D8:mLc&D*P'0Mm&LP8*]B4-ah_1*K1=6)\
    R0_38H:6u$@i%D(R+@3_):.DDu@(uH+@/m1D58Go9u@A>%)5YbIp`Q
    Slovenia#SVN#Europe#Europe#Southern Europe#Europe & Central Asia#(kP'C@V&0,5>ODY8).6VM*->XJ,4n8/)38,<gJR8\
    ,:X'u@7uw56)62e>FDe6u*,u.)N.H6X(s/,.%JT>q'.-.O83%3Z[r2E7,I/)d%==u)?`13G@;&^5?h1l=DG=/$A8AK-W(b8O1O6UL+49%\
    O[9-u'&A%G0;;9+u=614
    Solomon Islands#SLB#Oceania#Oceania#Melanesia#East Asia & Pacific#,I8%}I67.Kh=h2dBuS(^,K>AH;N)k,6<4>%u,dJ\
    *uH$iQL9:K ,J0&$,8j69&UPj%S5,Ws`F)4`RMqMu_8DUg&6H%>,u8uI5G'K03@) ,E7&&0QR7,IFG</PONuD;XQN?45L?H%F=_9u{uI7\
    C:;0GYDKNuGP=:7(`H ,Lp%zzA%K,A)C4[,S8u5a$B32)JE0M&(TB$J1u4^V;B(P3D,87Xu%&= ,A.&'fr_u'u@ta36$B.0V/eUu>UB=6\
    dofa721C;K0-:?) ,BC&%.=:/k9(b)7;?,$NH8,>JP:,P3(d47R-<EBl)=7%)1?F ,@,&'+DCH/+9Sb;@$<KJ'@<> ,Gh%y9C*-4,@B-u\
    ktVM?/O43DE6S, ,A?&&D&[35O(CL$B>@D* ,C.&%,X5;74CKC?0;>0N ,TJ%{-6%.:80R*Z1-=f+=?E& ,JY%~74)_u9&^AD3//4&g ,\
    H2%~^)4C4?&'6B4F'cY33 ,Ah&$~3+)A<=9*UZ.6_L09 ,Eq%~y&=5/S*12JD ,={&(:<RV?-7K- ,Fs&%,7'K@*84,61 ,V{%y+U';FP\
    (,7 ,BA&$T$1n>%.V$ ,?}&%l7T0R4Y ,CR&$G-4:N6Q
    Somalia#SOM#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)N?&49)VvQw8)~$4F*.ueuevTwX08PPu&<V(v(DN@2FFT\
    PDu(Nu8NuwJ4$x&70(xTxyv>vB{&zkxFzX$|2T(uXBu8Nv6Ducu$>JNTc4uu^>'1hEb7h2u;,u|5f=52'V6&BkC*GQ,;.j5M7/C-uW3u)\
    'uC[p5Wu'u=Ou-1OluOu9u1GuMGpKju+uMQu)[uf5u1utw/uzvQu;v1v3vKvvw1wlwdu-fx/vAvdu|uKuEuQu5u7u3wOw^`^IY=9lu/u3\
    u19C1I59Qu-K`
    Somaliland#SOL#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)_i&Q&$|1xEzWxU$;0z3v2zvvB3.ufuVY6GLGXEe3P\
    O69HMV?>9g;T9D'8Ng]k,4uTvBsbquOu.u7uNu1TCN3vZ&usu*uccT0u(3u0)u&5N(uymu:kkB@$u2=uP0u}aZ0L&u0?
    South Africa#ZAF#Africa#Africa#Southern Africa#Sub-Saharan Africa#(qV%RH26]FX42:,X>Z<<T4J7:S4/>$83.E%;11&\
    76=:Yu8?]%Z1X;u&)uH0u4)o;Z'F428'@66H,D::FX@u(:L$$~$4Bugu9FQmu^ou~,u7;KWl%Y,d6C:/X4u$3uo*q+J88J60k6D:Xqu8i\
    D4HPcuq.F<Z@H@6u6<V-X9aGu.fB-u.'ZO@%ua=T$X<u*$u04]PBg6]_ug0_06u,Bu>::08@TTu*cavPLV<:J2B>F4L*>60@82R.(6TB6\
    HJPmmiLg,a4_:NF@RR>u2,uL8u23uHMu@3u80u&(e+T1J9(CTu^Pv/$^*9<A@S8SBI<`8r4I2W$l$vt%I&u?=^0nC+u/Ru-TC'WGQY9Su\
    /uQ)3&uOH-:UVru(Ws9uB)u*&)X,u*0_T-F&c-vN(1u/^ud7fSvhduKGSu;u+Y?O-v+v+fu'^uO^hu)ufruClu9uSu`[MI5u7u%ubuWuA\
    uGuvuWu1^ubuEK3uru=uGdv1nn9v)8n-bQ'd=-K&uM@f)KECOu/%uxRv;>Q(u1EC'u^*p:l$[5h)v/uMu1$u%1K&p4l+M9u5-I5uzuAh0\
    u)$u5aG'0VEDI%7>`&S+%k)DK4j)AE$j78;N)R,ZP8/kjuJM<CcC:1NCF/Z6B@4@=H.VLB_&u2+aKum5Fu-u@u=uguWvabu_u3w6u'usu\
    ;ui!).7%P8u$D<>Na>@u(uJu.>VJaDu2Fc2JOZELMu.bT9Hl3h9U59OC3u+tSf;K/Y$O+A?ju/'AAM1'u=4G<QX;6K83@&FQ_OkCk )Eh\
    %)zN)L;A=u%,+2
    South Korea#KOR#Asia#Asia#Eastern Asia#East Asia & Pacific#+WI'1{0,$RH>u:u<e>V(u4'u(*e+Z(X8::Rs2*u6v-u0uG\
    u$u%uFuvFu)&Y8n3M(f+E/;(uA:5R6)KAu==nGfQb[9I-n%`.Y+GE0E%;h4U&9,;F;$K9d'A=,5D;-=E/=B3BS))CHSC?+991`D,<>:)J\
    u)`Yf?(?<^M-E9%7m^J?F26V-L&7:T@5(?-;*+PAP1P@<Lu426F222W2&4u.V4LO88Jba*@'N&]5N)PK5u'4+D:LZHD(:2J*N;L':MT<$\
    :G*EX3H6LIR52&NAN)< +VL'(2]HucH>&]30?9Mf?W/u[-AJ +]('+n,u)I=UF/6J>FD +Z*'+QF6V3.A'I?%5<=/ +VU'*nL+255AK9=\
    );6*6 +Vw'2)F3.7%WG,9_ +VF'+H$K9)=V3.@8 +Vi'/(+_>52A)= +ao'1890.:>,0- +We'*7C(56&48& +Y|'+*&I96
    South Sudan#SDS#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)=g&M&,w;%hAG=5h)uj,W)53hub7G$C>5_=g1V)a3\
    u2dDA4=6^u*u+u&MDS_S4GHu?Tu9.nJnFINGx)w|uvutuvuxC9f$h,dNbCM-t-t5[I3C9$dD7LGJhME+=$U<Y6?$K;SGG^EZ9,Q+-0-X-\
    8G8u-Jju$`_GcMNU8C-EOdOA$I:Q4u),tWI7u3.OBKN[@76?Z9>jVE]`m3uX?N;8^Du)_W,C8?R-H=@5P8mp_EH7F^PuUgnNpo'2<J&B5\
    Frc`kS8uC8f8CD/H4a-67(@NF6u0@,TLk*e0FHL&F%g2>_a4>,m4<_2B'vHL<).;&[PCFMF9umv)P3N*u&HN.wB-F(Pu+:7w_%%ZeaT>T\
    6u28DD8@$_F:uRcv6uIu>u1F(uX*@0v&u}Zg>JDmv6uu,:?X+k*e)Zu=uHw*&+X&Fv:'%C;r)u55MJwG3Mu0ELOv&u`>^'Q*I=U-h,G
    Spain#ESP#Europe#Europe#Southern Europe#Europe & Central Asia#(;U'0]Kuw<_>:HTNLe4>_^'u3uB4P.a<:J:DD4D&@58\
    U0Yu&/VO@GVD,uZ$F2<F>Z*F+2QH*>cH863>0u63u.?X68P8FNVHe@RDDB1@=4C.`(+0$i;>E%W0/+f&Q07-);;/Y/O$l:t+-*j?C&7BJ\
    VERuU=^;G?A)/,%esiU(&8DBC<$il95($>LN(2Q*E8OP$<:]c>aJu(+X,R8i:$:3624u8Ra(c<N3H*N5]Ku$3e0uF&]'u8._'u28m=ua-\
    u(9vcEu($uL8V2R+i4D'N;ukCJ@B*u@3u@E]'u&.s<4CX5c'</)G9C81<&8:21uaOi'./cOo(L*eAL;u40:-T&_)P&,P66@%u6;u$=]-D\
    I)5*G:-L,T8u.C:=8%g>k/s5D%,:u,<D(m1<$0;8-*9[1)IHC(YME[Iw5uKf^;1vIGudIh3u+hK=D+JE/1t?=$u/uIu%u)QGS[u7ub%MV\
    u`@ILCq=6===pOuU`[S/OI93d?[;C';NCK7S'up'uOjd`[uGhhC/QB`([-A9S1O0u7*O%h5`0u7*vO1?+=?jUu;%u1A;7K[/KE*)Af7n>\
    `HC(W_9H3L%@Q4-JDTR>M%ACIVuru4,F==5)t( (SA'5f7GhEj@K*/.-LO6YA38=(-Bu{u4T:u:<4C9KJ1L0P-(; (&S&wt36<2J%u26s\
    _s*&5u)`Eu/AG7/Q-Y_ (,o&xY.H82L$07%M1j=bu=E[QY.+,Z0VFBq (),&vhIN%NH@2Hu0+:(%A,A%S5=U=I* (-x&yj@H41/7-^A5d\
    7?=A.2_24]> (U&'7)g5JW5?uMRU0(H (O$'4qu*481(5WM7)1=b./.0@6&&8 ($[&xp-1'SKE+DSs@FX$:; (%y&wW0?E=G,7D>F ($3\
    &vu23IfS<9:R( (OA'4&L'-3f(0L
    Sri Lanka#LKA#Asia#Asia#Southern Asia#South Asia#*J[&MJuZuAouC4QD1ouA.bP143<uOu0u[,I4;@d216[$u?)SGuE9MCEu\
    9nA1uYQu5Ou//u/<h_Gu(;u,Eu6?wN/u(7u@&R2R$u52/.0,u:,NHuD'u(Zs2R,R'X-VP3VAP*5@U<u)4GH.Bu$%B) *IN&L16G[J)2 *\
    IT&M_,;<7=';J
    Sudan#SDN#Africa#Africa#Northern Africa#Sub-Saharan Africa#)Gm&a%E=MQ5OOK'/b;A*A+E7E'UGO5119l57d%C)d,1r&=\
    Gj.uWGu5'9Gr5AQuf5OISLw~Cu=$`9u)5K?S=Y7j-n$M-CuG3G-;1AG^u1A^Ut[[-=-W7t7^(Q5t&IQM5)tZ[GEW?W4uC-UMu%=p3u)$9\
    p$+H.i>V)J(R=_v%uaKPu/F4NIwH6N*u6<s&Dv9(%E,Ww)%u>uG*Y)d,j@W+9v5utCl=IYfv%u|?/uW)E'u=u2v5uJuQbE9$^7?CCu17S\
    5S=d`&Yw^&98Ou,E'wA.M-u%GM)O4ulv*E:ENOD%]-<;*vGKA(^13;+l3=^`1=&f%EGK/E)dKj+Su/?E5?Mu-6u3,I278*X;8-:&>V_0D\
    0ui'RKu&G_^u*9@uGuHMiDu@&B+DA<=&^N7>1H.uT)6A(9u>5c.D=RQ8u13S09H*B@ZDRiL@R&@1]Gq%@@PgTiJ,DCD-c5PHFe:40(XFa\
    ge4a1u.BHJD]'u*,_0N$u234B%~$4R$vBxP$*($|{~$?c$8&LqN$,37b~$<2$*u-4ncu;X[8A%?M>'U2u7:j3d&uA@uW)u'Pv=Pu?<=@3\
    X+q[c^VdF28=u4^
    Suriname#SUR#South America#Americas#South America#Latin America & Caribbean#'-`&CwE?GMSh-K&f0;*M-K:u5%3<;\
    'EJb<=D=D[63+[9IUj)32^-ju%udE57?C+C2-DW$SP'8G7S$b;37uA+?)u%P;)-MOI'3>-:ANS)`G7v3LC>[09DCeGT)<7B1P/.5NMR+u\
    .7:'q),S$U+I4%Tne/P5@S_-iNm.NDu*?a@NJ042]*e$D*,FNPA03H@a:>*+4R&HDu&F:vD9u09uJG4I'sD>m.u@/u04uR%v:Cu*9F5,G\
    'O1O
    Swaziland#SWZ#Africa#Africa#Southern Africa#Sub-Saharan Africa#)9E%VDS./^+u)*Wu)%uA*r:u'XUs9VG.%uP*4u0uR:\
    TRZXHD(u.Su0QD,P;(G/h(=:j
    Sweden#SWE#Europe#Europe#Northern Europe#Europe & Central Asia#(f@'b5DUB)L0>JHu@Qu>%2cNJi<.m.T8s]0u$B_1JO\
    _Wu$+Rk2u*&HX:68XSJfJO2rDY>Zv,*TpuN.X/u$PDCH[u$u(u$1NVBueu@Z<s8u*.J$w(;6.ZZ(F/X3Bu%8u->v4ugu2u.BJ:2@u_Fa$\
    8GuFuk.u22u,<P:;oX<uXu,ucu&gD0LAJu1k@Du<6XDu$u>uoZcBvg[u(i8>+R'c,<u*0uq;uF%u&/voML%u@Vu?<k>J@DD0J)8u+TvD*\
    uB9.Au>AB5e;61a3umWu$3g)u}AsAV9FUZ%23TAg;%+Y;'C(K2M??&?q'B)4IS;/E8Qu>p8?715?/WI??--K.U8=c3_dNnu=-t8K-h$t+\
    S7l8jFU=C'A<K'GS+Uh(>9=-f$0;?5t+Q&37H;75S>1%J?BE%1`Ou/[9=]ERlVC9Eu'Cu1Su9uOE5u-7E7f=uG7Y?;A=%b8%E[8=59EtM\
    u+*-)@1r/;&AQn1/1o%1Iu)5C;I$,6^$58'9DO?;X;G+OAQ%A7A$d<1E:GN?L/?-95YuK4U89W&[2,?EC2Q-C<?1/8uI'1B[/OP;s&4)>\
    ID&X4F(:CcKF7a-eC-K>1o3a[:O+Au7K[GlA;)U97(t?*/c)B*<2V&R48)<?S1E$3OG?n7U9^7=(I7u)9MCu5?U9u[%uU*K/N%@/H*uP/\
    ZGK1j-Tu+?9%u3K%3M07$S,?6?+?bf&A8SSu;;KYS=GbuAA;I3t<Q$n1uA,u?'=-4KK)I0dA[E59'M@I>MfYI%uA4v;Ev'>:@$:4e3PMB\
    u3u<AN)8u$;J0^ku$(>>1Nf6^ebDu?uTIu,I+Aq%>^4/u:b.KT+u,K4C',N5u&)o=V8HL& (w&'^VU3EQd7bM5OG7M'<HDBA85B;<6@+P\
    &NaLTLXBo2F/2><*kCC-7?W1-u+ (qN'[eu,uNL.Zq2FViJ-?3&?hu-5^;1u7vG975&/>%k (w{'_nj3)=9&56J@_$ (vV'c?A599-6B@\
     (v+'bC?A=%8>
    Switzerland#CHE#Europe#Europe#Western Europe#Europe & Central Asia#([Z'D)=H;2UR6P/4-Ll,`%O1IA8?A9Q7Q&$>V>\
    0L=8Lmu8_0i*.i:uVu<8<K@@<F2D$@9]$B,BHT8F-u.%i(N0X$F)_2'2K'5404B2P$P=>*F;uN*u]^L;)ACS5I&QH%g+L/2=R9]16(iV>\
    +4K7W%?45'?d*A:O+5Q4=>fM)KT9(u5AO(767XU*5+'p5=nh+=6OG570+<MB4Dl2lZ+4&T+49$[M`E6IW^u%Iu7<u'?t/
    Syria#SYR#Asia#Asia#Western Asia#Middle East & North Africa#)Aj'-nB%cC0&6N82L0.gL8e*&0Kq:u6>NR'g16;D5T$u8\
    'uFLo8uFNR%]1Z?PAB+]$u&)u6$uX<uXFv(ou:Hu:(uN3u8,ui>k8PFL)656S'7u=u1uIu/ujC;7;C1Q)rPu=$hMu)1Y)u=%u9u'u[75u\
    59|[xEw?ujyYw/u[6O.`Pd4MX;8O,*6Ri18'H26?_2a:@J<&4E@0<TL<(u$)*0E4,>:8N6BD8FCu(72W8PL76G,/5uG%Au,'u(:g-B+TY\
    aBuD
    Taiwan#TWN#Asia#Asia#Eastern Asia#East Asia & Pacific#+J]&j63u)I09D'VKsKFG6=:GmEu:=T):Bu8+V&X0:v6wTVeDF>H\
    >RBN:0u@JFH>.D$HIiA87.CAC1?%C*u'Iu7Ib-A/r;p7u5Cu7Ku'Yp`b=Q7U+S +Dr&oG:%>86=)3[,
    Tajikistan#TJK#Asia#Asia#Central Asia#Europe & Central Asia#*>J'0gdV?4Y)j4G%IEE)uWEI(-,F@&Hu38I'j7uQ[[IK^\
    uI5u%Eu)Y[?='[8=PIuF@v84q2@/@d/O*&H8eCZu%Rh2^/SGI^KQMGK;)3:S%K;E?1A$M:S(r)Y3??+E0O)C;;G3E8WNG<M'/5b'UAd5E\
    73A7&[?O,UJAN4B*u48F_aDRFJ<0Nc*:+@p_;H1sLu,5@^2p)I0'L74u)676Bu.RJm<uc9uV1>&TL:u&J%6@8+4,CP*2a,(83*uE%*:uJ\
    4uD16(9HB&(0Ku4P@%HN@F/XEF-u}gc@F]>%u*n);P33?uUu))?0-Z1@O8)uN4)7u%;I5+EO7=Lv;at3u1=;A,?;3U<-77d8I,[g&Z6i+\
    ug&2.B3_2P&P+V`>+u&*<F:,c,X>>&67'A4-X':+%SD/oB:$LGF7XVuD8u0-u4$V*a@F*e'&9/fFUNM$;=-1;<b6I@3L/:&4@>8_$u4;u\
    0G>7.9=W,h8=8Q(G4;5j,-mU.=OG *4m'6J8%H4$,u)4 *4y'9.2=/$AD
    Thailand#THA#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*{u&Es/9)GSQ;bE5?'?.7D52uKS=SA1YZ*BDP(D'X+D\
    =*Q);F+JC:E/uELEZE)9u/u7uPjV.u076?&5>4Z=-I&A2;qQeM$16&VABnJEsUHC--A9=;&94=u$)T*u.Fu$6uTBu&8>>uD_ua>u4&V+N\
    08LD]XgoiuFTu,JB4JGuP;L?uF(Bnq5]$D7@+B@X%u<1u,Su0CNufuPARu7u]5e+i(<J>6(TBF%0:'c&u(0uDu0X6:.R9@^Q/.=oQu*'g\
    /DnkuUuoY_Ic4L+LSu@A'A>AeP-u6B.87uP(>HZ'Z,sLZB<.JJ(X?u:(u>@c&@F2m:<T*_1P48@3km5Z,RF>'gK,?DJL6:5:KH;.G/IQu\
    3,OJGP9T*R@N.q/:/(=+b.S:S&QSubM['AHS&[/OQu3Gu'65a;<,ZVRJaLV@:>0D60:+@2HH>48%D9TMP;J+63*G6)<@F:J0H(<64P<DX\
    F/@42B*V%]1e?P+8.LM_u-XjNQPGR=FEBd9u-)p&u1@nXUBK,CN=m9B9/5.O<7L3<3,Q-I3A;9-M$U6G(O+E/u9+;YQb?OS3$9>'Bp>u%\
    3f+l.j/u1%C*[6h3u/5hCSS1C^u)OUA9$Au'-)+(u72IJl0n(dXKV^7h0fu$un^o-TO];:9Ir_E]/=IRKF^>96O8uC?ub:Y9921<0N(u*\
    4a+T4V;0u7<78?9uK/Q5ME-O<A4UOuA)C4uY)n;UIO1nAGKr=u75Q/u'tuS7l??.9&G-u3't0OLu'1`]7uXLP-@j:v+0C]d2D>E8bkwlH\
    u)M:/o/BI(4J'@;<I5$W6Kgu+:G>/J*u(lu.YZ*_2L'L1ROouC *sL&J+,009F-1S$Y5$;91a *w/&M>R&)UI3/: *|F&R}<=8OW*-] *\
    vK&FO3D8T6^ *t/&Iv-[7s *wG&Ma'?=@)6<% *|}&Qe962B2) *u4&Hs.S=D&F *sB&L,.H.((G
    The Bahamas#BHS#North America#Americas#Caribbean#Latin America & Caribbean#&RW&n|/D;6'F5/?,M<?FJ(,7B>9LRe\
    .N7i6(X9<;$C:;D`JG$u3O;-1M1 &Sg&n(9Wr*%N/.5c=8EX82>)o86=K;@5@J:C &]<&gvJ,<>L(V5>$L8BP8))O1?M[u11u;'-B &TH\
    &sX'>.>1@G<lu.uE:`&D2uX1F?DEN;(7J5J=.rUI-uE9;GL?0P@8<%Z &Rp&t;uO/uCAb9A%90ne8)ZIF,D<$>4BL?V/L.m'_0 &Vf&p&\
    &O?NC>N$(R8H%JULEJW.SHA*E+@]<CgO]5u,p(5-u' &Y(&le/>`u:%DLU4M>M6nX;HG$WWu$b6I8F4 &[d&j{,H;>,DN*-74[[lS9OG?\
    /*8ZHXV &XJ&nxE>Ke54+<E>26:+Zu9u(u-(7?(Y+JD &_&&jcu+(7(2BuJ?F;31 &Zt&kiF/67]9=3[81%3J &W8&mU]K:9H3Q,jTC*.\
    > &T>&p`p7K2P8T& &ZJ&n:3(.ZB,,9 &^l&hwD9Y5):
    Togo#TGO#Africa#Africa#Western Africa#Sub-Saharan Africa#(N^&ET$:K0EJ)8A(jV1V-*C_?P$H:>:uaK6-2'PNo+u{*>HJ\
    %8?VWJ?D3NRH/V&]>u6%4ADC&O;-44N@2?*%8:,.u2*uP*:7*QFUX`P/FBk.XCJu05uVC(1a0u:(-O9W/5-uU*-vVuf*/$ur2M&M4A]`2\
    E&v=,uG$yjI%8Q.Y-9,A4/Nb2Wh5*1uQ?
    Tonga#TON#Oceania#Oceania#Polynesia#East Asia & Pacific#$.j%ch54Y>-:42,5]/D* $1B%igD+?OC< $/?%ca%`9L
    Trinidad and Tobago#TTO#North America#Americas#Caribbean#Latin America & Caribbean#&wK&NFu6T.:Z.2u@1LY<68\
    V*J0s(J.e(Qh*O+C.I6;/='Uf9u|)j, &zQ&Q3+;u'E9'&4J>
    Tunisia#TUN#Africa#Africa#Northern Africa#Middle East & North Africa#(fW''g3u)'n$YDS/OuYdu^j9;dG=U??h//+Q\
    [5C<u)@u+(f3Cbu%frG5f;S7v7|>-2uYu&u`u2/aIu0YgtDO>12+HCqIi1P%_,N46sXHcu&ND8Ti0u62NFTCu$*k'BA_$@<uT6m5FI4,8\
    ]HBVcB-Lu8>u2cD4vV_a/9K6A>6+Bu(%P5%h_h3ER7P<8Hs8oXN*,O8G?1GIfu7dAQI1?)C0^F^LEJ/u,Y%E0I*SBIfu%G`ju%bYuYtC=\
    9?-?(EPu%_Sa?u<0'C,Ik,<HV;>rTE=1Z3<* (do'(}.ak&L?,3C=M1 (f*'+9bA0>LB
    Turkey#TUR#Asia#Asia#Western Asia#Europe & Central Asia#)N:':;q5V3L>uF'u:560:HR.P+0AF-aOR=/->=c'B1&7BKRAJ\
    u''?5AKI6E%3Lp53V9u*9uF.P5eMk^23691$rT?3;==u59-u'(K/:bLA'G-;.;LK)Y6['[05P+,1?=7^;?;W*/P'u.U01570K$U]CD=1A\
    &A1.U(u%QSC1&5>(c+6A8K*lGd$d,u'@3$j8b3d61'MOlSI+5T56K*OEj7uh=u7+uM4u9'u9Gv'nuWEuW;u5$u%*[$A,OBY@[2Q&uEMn7\
    uEKu7(S$C65<f2Q(=M9u5Lp%/d)K7-fK/715M/%bDA&<F^uPBJ_TeZ'_WN^;M?[91?G;[+u+<u/HYBM*M/uKluAu=?5u;Qh1E(u[7h'Y;\
    u;>bFIFbmOFu3Du~oQ,uG0uM*=?+u?9A+[K=b<^9uICK)u[NU>C@/V7@-N?,A3C$I.u1Nl&OUE3G'%2@DuC)`;Q(E.(2g4uN.@,DH]B*2\
    M$v3-uS*E5)N86@%g6)FS:-2E(?4)L9RC:(0_20c-L?&u)D='AFS<M7`>I.52:J@$*@;T(><*B'@A.?)=DE,@g/u4462j$=0=DAa..T4N\
    PI89'72%:44&<jk08NDJJ'2A*u[5Y1u1+)N:F%u,0RZ2eiu>u&u@%P:g&8C]9u:(T8SL40N&R-&-=E2'uV2u]/P*u>$82C4C*M:iJJ,v0\
    <uZ05,v'8M2^J?@8g:6i(vkCv$6v4Ov,.H8Revuu@u,]u2BuwFu]RJ*wg9vX'u:Pa13A&=HIH=u<IueDX/Xu;LGV;N)B><0Z(u(GBGug?\
    uZ1_Cv6Ak(uJFvaFuoSL+H(X/Z*v$_XF],V8uXg )+s'8Q@.@BaX.4+@%ku&N>(.65u$E2E<G,4Fa.@V2*o(F*V@uF,mY<-V4]%D0Z)/Q\
    >Uaj_Gvku)P+;h37j1v;JU(E+d?l.u53?YhbuESu%=uKu3[YU7:V%RqXuBL@Du'$u++Y*S' )+Z'7J:;%5u//?0@<
    Turkmenistan#TKM#Asia#Asia#Central Asia#Europe & Central Asia#)jn'0~=uV-u<$R0u4)u06ua)F^c+NE&^H[2?&;/77/D\
    $FPm@9F+N$P(-<O>+D2eC8Q$uK03IFSYZI_;g'm8_>]4m:kR`F=q3H(J2J'abN)u,:N*H-H$9]:2i3P0:0*<+TQVuMiM>EH[uaOu,I4U&\
    u[9S*9-[I=CGn@99uQ0W1,CZYgQu8u$gkRoHs:v(Hu42s&a9uytkQ856OuLu`@7RQP/uJ6Z(wa/u6-LFKL9uwaLRXa@uN(X.P_,FF@u&3\
    H7@OH.=HWTWD'.P<u*-:*<LuFu+:+s)B5BUk9uR$J%_M-;)j]7F?)9=*11$;>M?S,Augl<%u40P&@+o+<+a&<:N.a1cAN?8=>YBu'J^PA\
    BY>uI6;gQuyu-v,u;u*nu2Wu(M_,u,dXCe=u:WuVpu*OR)V6R-u&Cu*Qo3:CM^)n(u77%ud@u^cC757Eu+v3'[5Y=u'v`3U9G`Qu?OCM`\
    $u^Iu)9S$?3<[731?/UrIYCQ1^*C+A;3,)<fXM>5&u+/j4UFAFE'-F.:'P5B70:V$H1L)_(Z7Bux$uh%+*u9uPQBup]MBGD+P5>;(uMXS\
    2f1K4Q77%U0`Tu+Bl6uE6G4%L?H=2uG$W2M&u/%Q;/I=+l&u'*u;&t7b?`CjS79Mu-M9;%uCEO- )h}'4t19:u1'79]-e
    Uganda#UGA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)=C&5k~$1Y$M'=3A+G&`'CMlpOA;-7,9Ru79)u{0H,s4c)\
    JFvR<>Nu:8D'k,_L6]P:XDDe:v4v,u*u2JV,LEF)4I,SRW%K:$B4aBg-V=@.V8TBV':9.H_THL<@$Z5V;>$F,iNHI8KeC:$4D]Ju$6u$.\
    N.cDeMi+g$D:uwuycuW:++9LCX563$53p8u7B5>raMBt8/4O+;0p8h*t)u)lu=,M)5[5QE9;?jQY+5QC7K/U5EGS-p&un-v%
    Ukraine#UKR#Europe#Europe#Eastern Europe#Europe & Central Asia#)4%'BXYPf8l)tEW/Q,+AuO:W:ONL8e&6>-J@@P<<:(\
    FP6L@:V;R+Z22o>:+&U8*8@H/>,J5<'H86'HGu20:6u%R*o;Nd:`D%F742c369&SDjD1BFu$)a?F/(S3O<GVu50=;3:K*,:9.W$?*7>A*\
    ^DM2f0^=?,M=uW$9*u%G+1uQ9/GOSu9-u+3u-+uIEICl-uQu(I*M%K/K%S4;'uh<u+%u%J=$ECl;3R=8I%I0;@h810;TU$*gaRJqZc*64\
    $u092<[H.V'<;X'::>uXuJu0k_LJ:u&_u>2DL2,&F7P=<*.P2'0O>5:AXto*FAV&HJ0e)F3kDcPDJZ*ui*u$0u$(uR)u&$]'u];X'</uT\
    5m)o%XYD+L(a%H/)C>%TNa/@&N6u45N%@)8GD+>B:0X0D:B'41Vf6/u(8a&u&,c,J$aC.AR7J'HH1R=VXu,HDu.aL0]-V:u0&q'u(9_&g\
    >Dc@2B&uJ9J$u8FZ*g+g$T(F/L=JILjuFt+=u;1%1FG&YBO71&/u:'u,=uc2J^4)P$$;Bn:?$77?,?DC:+6?F-u*Hu.-B3:;</>*X)T?]\
    Du08](u*@D'B?D7.ALMu6^J5T2*@D.qEu$'V?_;P%_2XQe'uRdJ$c.>717$=>;&=;MlYu%9@Iu2=%5C'O*G?;`T+@-8U&;3/*3J+$/A?O\
    u%&A55u^'u/$u;,C+KSC7W5['E7-C%?9GD5CK*E1'u`*uE+u%dS$h3S7YOM8W$W/`AE)h,t3u~u5^jUCQ+u>k(H;@fjI-S7%Q(G8MTlu2\
    u9RGF3L%qDF(m/<:J0T$Z+a3Uf9ff3j&n-O>C0O,I+QSu%E=Gt,j+u5Eplu%Qf1b(K2u%T*4>FDu0'@5TfHW+A.u=c^(f/;,3:uTquPc]\
    *oBu$N/H3<f1f>=8u;7^&uS5^6uIXO.I%76>,_,,>b0[(dFe$g1u8'u01u,]u-7u/0C6?@/B,@-VKkC<BWDd)u%-?I+u722P?1GOE+n*u\
    [AAn=K^duGu3utYY.E?$E@;:r )81'Dm9RXKui?]7[*uO6
    United Arab Emirates#ARE#Asia#Asia#Western Asia#Middle East & North Africa#)o]&rxF+(K+I'd45>+8.>C(vU*31%E\
    O=/KE3'IT68)6E*G;/3(u11^2[5M4+X'<S%/u%7E(^1C789(=+Ibu[bu`)uWCE~$/AuRxEy6-8$c2:<GN&,l:=<-u*)X.u<R]6uk'uN5v\
    6/J&u:JcFH.>DBiHH2JFJucu0u&s*>RJHNu{uJFT!)p*&q+%>3&-G )j5&ne:4_8JE$/M(-+ )ic&o:23;GU-?2_8 )ku&oM>;'+I,-. \
    )h&&o+;9)@6.
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(AE'V3466NF4NPF08'2U?Eu%UC,
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(C0'_m5OX'8+11pO9I_$T,u4<u.8P$u(1u\
    0*vo'i,R-J=FQ9AK?EG?bhu3fYAIIAlAu?1h=I+P$R.u$(u0C+=I9u'%tQl7S&u)0I0F7J/vZ=u*Bu2$v0SuRu1kK6?Fu3Lu1Zu7<?B7u\
    sQH1uLu-ZGa??37;2CmrNYC0O&rHp+t(k/q%v$u+]YFj9CG7fUu2IL*m]_(u6+N&u*1P/uB[<C0I$OKp/S9A^GK3E*6?$9E3G+^.u%Ca3\
    .51AG/u%+h9N,@)FEu&-V$u4*e')n1-uSOESp(E7b/u/CI'ux8u5%uY5E(W4Y0`(W4DAlAu`/f(@IA-uQ0E1Q*O:Q2U*K%uvECC3S;OIC\
    Q'M:u%>?4S/u'+u-7E1u1S?IM+K>O,Q+?11DF>u08u$Xoa<(26uBs.62cu08Ng0(uT0u0$u21u4(J6ecuHu&cXM5tQu33K5lI1'u=.u%V\
    U89(h1S&<:F2n.O:^(?'S9l;u-D52&@18;,B@J6u(6uTPk6gD@8La@>?,/84JCR,Ju9+u/CK'6FR@T:BHu,RuLFg%R(L0N&u.E=ZL0_S:\
    'R*f494IV&@ZaM4)@,<V:4F*H-4U%Q59&bLGBdg+JVu(sXu285&ub&Q+O7U-jGj$A:I$M7M-Y0h:?A+CS@ML1<%><.<+Hemu(><6D7LfL\
    ,k>>u,$E.jF6PUWh5+3C)15)R@RmTG3rMWI'56S';hulG=E(30,D@mBJLD?'7.*u4:D,R6L:@6J<4*>V]/'u^nE1u)0?61FG$A0L6c*aB\
    W8V:_]0ZIL[6-:>>k6K.=L8PFLu<$<.Z-+.u+]+.>B(J@(u($8*?D'4.Z86H.R)J=u.<:9u64uX,u$0u&(s2u&)$59A(C19A;tCufp (>\
    4'V6E&K1u5$&N-,I(IB)<;6Q2bO8;tS9*r(A4j0/@u1X-4L:u8<86[8(:Z'q<LN8X..c<41D%@0FNu6(u.6L$]-N$J?8QRQcK&;h?$5]2\
    c':5<S);EBK2.?'KJ'5IM/Q'Q^C3K( (=f'_ybCM/OC;%KA;(?:X8(0H0tD@6G0'LB8V5e&=J82s>u8L<,4?%?Uj7%55Y5T%0) (?A'^<\
    25uCl=&+aW+d,QVu14EB::<'<2/6u24,<R)D=,C+I0I>/q+ (IF'dY+O513E?.Du&7Bb)1:U&-8H*D'T6AZK(%2:*F@R('?.A8,B=P.)=\
     (>''[mN2B$B1FAP'B1+^ur9[&*6R*6Zh< (B*'T3EF)VP2_%TI4)N$13uGW56 (>*'Ye/<*67$Q?5&8T@4>)mBBu111f97$ (E^'asW8\
    h+?2%6=13,$D2>c&N10379B$k-<-17 (@4'Ym@&H7:G$UU$K0=] (H^'NbX0@4i3D5E159O'u'D (>g'ZJ0:]>B(?Qjp?'/H00X8 (;T'\
    ^R_'*u53)G,3L (;q'_/>0P;GGY$r>*2 (Id'eR1/IN@RH%&95% (EG'btR967F)$3E-1,'>b612 (J8'f4./7QE$/<(8 (Ds'ad8)S+S\
    L64F) (F7'bi@*X%-/S3O$ (>,']^71A,78R0 (EG'aW;@]&1G (;S']YG)+:@*8+ (=@'[h;(L>F&
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(F/'KyN20'1=
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(GD'K?^'*H]'<-(7
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&Ke&c~.3S$C1K()J0(:982 &Nd&\
    dx6)W91( &N'&dlJ*M9
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&aB&iU6&Z)25/394O$ &`X&iF^'\
    $HR9@( &`{&ie(0D$2S
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&qW&a}71K&62 &r)&b1?75%*: &\
    qs&baF&87
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&tz&aZ6%+5d7&0
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&vf&^88<.?%;=,
    United Kingdom#GB1#North America#Americas#Northern America#North America#&pr'%fJ2BB.%;EG1
    United Kingdom#GB1#Oceania#Oceania#Polynesia#East Asia & Pacific#%<k%[w6&&C
    United Kingdom#GB1#Seven seas (open ocean)#Africa#Western Africa#Sub-Saharan Africa#(?J%o^$9//I%(8>8 (,'&\
    &OD7I3)0
    United Kingdom#GB1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Antarctica#'TK\
    $tiLC3?N(H;V<HO<+<C4IP)@*-E&?R9[?^/fF;FroU*M0G<;>S$b@u[RW';0$<@2uI(K,@*uy$c((-Z7X%L7B2 'lB$k;J&49&9b81.
    United Kingdom#GB1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Af\
    rica#*8w&'d;@B1,I0F3D</%Q;;
    United Kingdom#GB1#South America#Americas#South America#Latin America & Caribbean#'$7$zgQ%(;2-u4?9TF:u0,8\
    +RQM)57i77AuO9?9Q5u`?6G)Av7H='VbI-G*E'9QYBSL$<RN16u<_86u$83J&Lu(X/H>$a;s,D)67 &|@$zcu*60)B8T?-7;/CEC/tnu%\
    du'-Q(5G==W/--j&U4`Ju$Pi%]BR2J@1:u-3E4T,u,:;<O2G<):7@:&@5e;_+X@J,B)83 &y/$ymV:_'A`C& &{J$zl[$-0$FN&L1 &|/\
    $y1R5%7;+36 '$0$yJ&GC0-460
    United Republic of Tanzania#TZA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)Kx%{hv7ubjGS5W-U9SG`3n$p\
    =uMnjN[0u9)1+9fMKnIf1b.M49:C.M%M3IAb/u)(Q2)<IBhDU$CAA7U-E,u1(u-%-RERA(Eg783F8g*F/g7L)J$q5g$67D^s'.u/qI65?\
    %MG&G:=(uC'GHt.bL9'fF^8U:7<u)0G8n,-RK4^'SN+HE<K8uA%M<CB;HCq/HduVbuT/T;ZKgOV^PdRGBhuL;uH(<Nq$VSuZWuX+aDu]$\
    6uR%u.au$u,4HF_PT6]NLL@+:@:P2,B$F/X?(M4G*C6'88X7:Xu4e26%@06s'L5D)R.c)X9N7>C0Sc3D4>H%B,>4N(~$1Z$B$@3~$3}}%\
    *-0j';?b(7N70A43z@xU0)+EAu%%E;fCuG?MGu9)p8Y,UNUF5gn:Wo=B^-KECCY=l%u?66L?(rKu1/M%I@uAR[3Equ5)u+@h2^6O(C;E]\
    +D?4?L&uNt )I[&)u3)?F?&=L.H)cBB6Z6G*[>f<;Du''3E/ )JK&,%57A4/2:u:-qN+F4'K$u7 )J;&&ZXL<D%CAh='7=9)7::2
    United States of America#US1#North America#Americas#Caribbean#Latin America & Caribbean#&nZ&a~V5V+([K9QWY\
    Cf-uA$K2G%h&W1Q,U%90.u0I]J@(>L,u6-vu+H7&6 &oh&aD@-W/W&).J0 &j'&a8*,B)-5
    United States of America#US1#North America#Americas#Caribbean#Latin America & Caribbean#&pm&`B&@T.F5L$M5 \
    &pv&agA'M8F*8' &q@&al=-=(40
    United States of America#US1#North America#Americas#Northern America#North America#&(/&rcY+C?C,^Ju):uE.p6\
    M@M6Q*G2A>O4[,I6;T;s?V^a)6,H)>58':.<+aGFdJYZOoOVO@AF3L&B?P`u&Ec-JIRhXGF-<u=kAP;0?$;23-[%u3*j0M6A%3;G1[+SM\
    Kt5W*9-5=-?;=GC3G$f@u3ZpFY2S<MJI<G2MNQk;Z$_buREZ;<SBjFu3kuKu<u'eU8MJGZOH{v(%v-~$0U%~$4ryF6:>aQ'~$.3h%R74;\
    --]&Z9e^suUu6dDWLC0M(/7Q2*ROcI,u/'uQFG:1H^FpDO+[(t<Q&u-)E(CBE2,H$]3]0V?F`8/>.H3<U:QV^@;RGB/<tu0u'k1N'ZFF6\
    B)TAHuE8u/u,)gGi)u.@0<'*Y@=@->=J+9>IoA<3N7>@6L2X(ui)B.R%K0u9'`8U;9(U<;(G1'b0Q9)=8I.u7c?=0N'XNK1@AD;0A_hFY\
    ]uAu0+u&Ku<4_%N7c7Fu-u2u)c/T)TFu,00250B1&Hs%o@u0$B7e5LC@2L$J^]9m'B*u&3FI_4T6BPuX@.D<I)Nu424,ug0uD:H+J,X)X\
    Pvs)B2L/u@*uJ5DD3u2&c4:)>9D'L(C*M8;8n$30u%/=0Q+0J$u00E@E2L,V?8O25Tu@L[,96?&/C-<1sOs=u:EVdT5@1k,Z/JB%u&Au:\
    ;B3V/w07i0L?g(D84UFYU[3:u/u5CO%EN&R<`+*D@Du.]2<XJ&B8'.M)5MA*C;%HC0U-O?);2;I;RG5?Q31R'N*P1J:>PT2><+e&B38.<\
    'NBRDBng0GK6-LR4ENlH42F'8*+8$R/H1,A)=H?]~%Cg$u4%&umu*+F5(n4QH[(9F=u&3ue5u&969J-_(L.F:T*u>+u<Cu2IFd>$8:X(g\
    3_Ku*IV5Z$g6kHX*B'6?8-](uF)u0,JMJ+V,uT+m.H.vau,u04u,C{mw1{&vzJu=u,l<&L:u(2>--C2A.^P[>'a2a&ZG(/Ulwoufu(M>u\
    ;u_zpu?v?CuY9QtWUOu%E173O(fP[u]du8$y<vPxccxuuo]8J>.6/8=29P&kOov.eu<&z<%u:&u2uJTZu*c>.2>uBPFDuquBu,Xo@]2_$\
    ~$24&LqJHV/>&Z@4$<A>8%:44P.'TNJkJ(<RN'a:s@HRL:u@wRwNs3)E*=R=N%e8q0N0>4B']?uHp,y/,/'M-7*?qCe)(A?9>I5MPK8+>\
    6V/6l15(;H)03u%bj,I3I'5?9)Y.7'=S;(+5?1;NE.A'K;A>?W)SA8Q0E$*4F>E(0RCEQ7&EOl%?bQS*jM1H1K1%/R53/M=<&M+1=8K/(\
    >I+S?GI>5b^dWSu)I=Iu58M67P$(5u)?KUQK8/k1D1Tp19N52YH7X-e4Z:%6EP+8=2+/5:D&8)XS4`'YO$u^7A5j5'k1&uAfM'G7+.)V:\
    NS=;D;2.G;?+lCAu57d(^)p1M,O1uf'C,K?b3uvbE9lY;)A=De2_'RGD8Q([)CKdWC?=3C.Aq-8,4S'C;j+`/Y*u&999u)COACA**=3K5\
    33$G73E`u'W;/(<sb>E$IBU:ha$PNq>4u$4DRKG^/C1=71=GA.E'Cer.nDWV^J3&95I93B(2+4A%C1;)<53-W=)=O==u3v'(?Q5OG5WC^\
    7<':,ZFu,LZ@><ZA,Q%:R;:A0>H-JA=+4=7dDEZ0N>,F+R$9,SF3:=(;;4PX2+<70G1*LX+8H$6C;+VDVD:u$&W2XLI%(DM-/US91<-Q9\
    D/C5+)C`6DO<1(795E2>S-5)b2u)FO,75'WBAN/@2bu0nBW%9QH[:j2KV+KKN'8A%C5C*%FNcD:2B'P)Q59hS9u%F9T0>)]du<;J3DER5\
    H?3j35^&uMu<1,OZW@3$oWBIZWJ9@E>3m;=3L1&[Y0&E;-E2u+s,9XURCJ/B=4IQ=tc/BA$uKLu5(:1s-B5e3J'2WXE*=H%c>u6329.I8\
    OXu~u$u`+'`u2CgEuJ7J7n@G<Q6b=<h<I6$YS66AI.=%3=93C)S<3B)D%I,K%AR)N(_$c2Z+(G-pF0,kV>6%49.Y/SpY[W?-u)6K%3RC,\
    -AM-^2b<>=umWD;IQ+C`EC*u'aJWB9c/uH8J9CGA?p-/5uQ'E*QIO&7P%[2=[Au/fOY?u'&Z/J)j5Eup(j5u;`C=u+u99d5>*J9G8W57^\
    Gf5/GpUW.4C5=C5M/M)33I1u%2=-N1:7'AI=/(1L=;IR&E2=@E=AG-+E9ES9?'8=1;;'330I?1+1F'EI1=E)HGAIA0)O=u)*^8G@uh8WF\
    u^_u[u&uvuZv?4?5;)b(GTuC52Ou6)],u&/%/^//1T$84>A:%J?0,U2A2lLtv$xKLS2G4n(u3?v))uI16;[CS/r1ISKA$jAU,`3K&9H0D\
    2(ZI.436Y:Ou,S_+Lu%<^JIe9uHI:XsG97C?$3c*o8@C&E/$IO0=>EVlu]ILD.RcHH0>5@91CH9,3)DG)K79E'=>1@JuqHu8(uwSevIuu\
    uvv8u`mu=3=E'Af%u7UG&[;b'Y/9*3B$@DK0<7B`Lh_>094<J?%=1)CK8uSTuC>u*0R-3<G0S)A*u/GuG1u//B:]2,@1@??747$)E=;/9\
    r5-*::%0=-MMun1,.D&R0=R?6$P->;@+)7Q9tu)(u[+W8E(`5h3I*US^;ufNGDl0MKE[XAP1m0L>F$B6>-&/`O@AR-4(.F@<J))1:G&Kj\
    7;50-K);=6CJ9>=u@E>$>EL5%;G55EC>IC5+,HGVjNh2/D96uEB,9H7%I5b15C//.9VC4S&E/GSA+u9>uEJ84H'%0GN%PC7n4bqb&?FS1\
    SKBE-+j3ux4S4dDu->O(M)uM%W5;FB42>+<5&Mf<G%1u'+v7nnK(2u.XC,W15*:N)JG&;CG45)0hNdu7t'GUQulu+tMf9dE9'u.]M'd2K\
    $$-A1A:7>=%Ru+N1[GQ-KD/tE;5>C;[+*EN23OIMC-U*91]fGu7;GE)bDG>Dju&7(QCb090`0?0u%2GouU>% %8^'X=KClOC=3,u1,E]5\
    P?L>Fu28$.E(5X$a3V9Bba'4NHu9Cu^C`933.7?[AG3+Y210?T*2TFFHeu0N$q6uI.C6INd4UL9NQ.'Rb0;.KB3>*JG'vUV0gMu,OF6:8\
    $u*=sA0(uSeC8+H.*uL)**uK6=$IEG*`]YB1],DPm<8?+GEIYC57(?:b>l,O@hq+JO:98Eu0Qg/F%J7K?'FKK'RO8lXu3:dLu%3;7'f,^\
    TS2uM)+@2P/8bg$0u,DM&E/1,7N78'M27+MC-u-DQJu=6d8')8EO;m&]/i=25V3&+C;g&J-TI67&?A1uW+UEQ,f>u%>v7o+6nDQDIN=8u\
    )NO4u'662p.l6v/]u1F[6E4q>JH(.AV.FP,RC*-%O2W.Z4B4,q%u7<dNS*G3u3^=-uKCu%)u/*r.v;VC0RB1NC2$CS5[-v'>v+8ur(vY3\
    uK3j%f&)0@4I>`4r*Q,I8O,744VBVJFj?S=OCbAW(n8b0l(H6TJ*0v7(/B?*I'd3=0mD[0O:&L2<uR<K,t%uGUM-9*d$;)=9?%50W6GEb\
    -C&QD28u,u$I1u%Ku+%S5%/i4*)EG7E7-d%$+c?X1)G93h%E3/3B0P*_$N*@0@'>3%A[1A7)I,KY7IWA$[1t%d0Q:^13*GH+%)KSM7U/*\
    9P/.C=*M+'f47%8Eu1U[*^5S0+E79lECGu78*=7%^*O)^5S&u-J2<D<c:m.R0]@@:_X5,uQWO'u787,3<@]8@VLeR:@Dq%H1N$>2,ugJk\
    Bu]PH$_?H+R$_.u.'v0?L%=<uS0W0ulVE8X6JJJ:]8u>DM&p)?)W9SSf-ud'=4A$uYKS9E;W5l-Y1[?7A2CQ+W9uA`1A65OAh?Q-^&U8M\
    %Z7_=F72E/5KAI+u7-M/i1'Cn;`%.89.?+nE<+u%[uAO./AI3E81u03P'Z/u2CJA3=A=jKu5=dI39-Au%;D)1Wf)d-)=u|3IKu)Ou)5;-\
    3;K779u+-1++AK*E)rG5/DG$1AKQ339`%G99'u)QW)S$K73EC5d,K%d973L%8-['S/u-5SK$-@(D+@54;u/Y3N5,Q[E;vz[I15QG?%iC8\
    W5E%E/tMW-UKU*;'E9U0u%OC)t+K0&>08@4k'92u%8[1E=9[u3pI;G&hII(&FQLG$)-0`;A^55&WHU,,G/;G7Q-8i+F..gBu($8<sJ_Lg\
    _sVu,Nu4Dv:R'5D-k,@.$9O/&-cQ6)<*)F:*k%0-c3B032h@;@.:]mBBaDN4u<VvBXVDiH@,.=o-64+R.JBBPFcLo>H6aLe4H7P)B,O23\
    <?4%N>a(c:HP0u8.^4`,1J$@>Fu0Zu:J=4RqRib^jOvKWubOh-Q.ENQN0H8<P(V/P%[>u%8G)?EI;W62?=O+AHt+Cd1Y>uAu8IBu)R?)G\
    ;G)u1FM>MDb5Y7dEO$uG?Q9/Aur;up2Z4c0XD9L'T_J`$I1G@5]NDHa$BCVu/u>Ku$lNXiaes@)(l'UGu%tWKE-Z38M?Yf&^?u[Cv15u-\
    &u3H*Lu[cpc[$S6[>2FG.O$W*u]u$RZJ*V+g7_-N?MY<*mFXBN+gbu$BPHG6Q,uC2@.m%@0f>u5Mv+&uQ<uO'O6kDV4&.?&Y+=2(<A1[6\
    L@G%99(Mn%=>;Zj23@PF76Q*Y5;4)N@%u>2.*u':;:H0c$u,2G:3F4Hu:u&u:iD4R,P)P3=Lc0LLK1M77kDiH8u6,:*`BRFuL6g)u(7T?\
    +1G3)1u2H_;@$u02P2]Hq<u<qBBi&<=D)v6*u4.g>uBi6HUu(Eu,u/_f6M%BHu,'_,T6JL7RlPS,uCWh%U.O?uK=f=uKfA?I%?]uWZK5X\
    ?V)IIS8u+Bu/4vf%unCA.=+?7C%d(uM8w7@l4bN$@@.%LY0uA]M<g+u2,DHi0e)A6uz89)wGDvbaMHD<D0*?uZDkLuX*mF_Hu(8]6o.u&\
    7uF%J*@2uCD>BuVHu80Z$uqRu*2uu,uX&H3j(C'T5+1OQ(I[?u]WvL'uF.g3Z'ui,uD-T(u<sL0P1_-H,B71N74u~@uE1E4.FuKu$W4^$\
    C@;HV2T*N-VSP)/S]MuTKu:2m$N+u>GZ'u}6&H3<I4uE%u+>n)u`Mh4O:j:-NaTP:K4u50u~/+FjEj*u3'vMDpHCB^u(lVydv*v`PuAVj\
    0f(u'4]8L*M7D)V0>2JaNu,/Hw8)v4(c,vg2a.uDBuZZuFk686%0>2c_avkuZuDXqNT?`9f5uN2X4v}@u_R*.vJ_a+[IL-GQo%67&P6NX\
    +uL8ud&u)NS$uuaugJF%65b7H/k,D0uk$Z4v<&H*uNDuDLX:u,ZqHuRHB)K)?3J7w(Kg%>=9;h=u[=N/>;N%e,X4u>TF>>,u,)V1_=OGo\
    5u('s3uBBu,,u$%u>6v.;R*m'q1>1tA1C@1X%*5D)uw&77U;w@/J0a*uR6T+]5X'V(uD>uV&Z-](v$Ac'u(IP%T4N$N3i'D=F-v{5uT,v\
    4%u,/u2&uoOu&)4-va/u&<ua*uT6m$u('Z.vFCuHIV?viKk9R;T(uH)$~$MUv8C@Dv:QuL_vi*$=Mr]Gu]IBSxevWPu11AD'eFv4eu2$R\
    X$mR%@.2:A@uo<v2Xu*Ku(Q*/1OV`_3V7:5m?6ALOB7uu^uBt_I-AaOc^TWFAuguju8u-@AOSuP9Ahu4;+989(Iu8(v>ru_=HAk1<Mu$3\
    R.BI$UEO1U.W<Q.OYf7A $b1'_9B;k/,3SIA-u+*uC4E3u*)<54=O-G$O3;3u-)u/EE;^/H+$?OKu+E7&54uBiE*S6M/DH3.l(C)91P&<\
    1.;AIC(dR?iYX0P]Ra0N8g(F+,A>-]hR9=<5D+a+4a&%.nH->>6@*N+]W@*>:]'800H98>(u*1J37?(9s<o,D-(5=5 %2}'ZKeKNI>Q]U\
    RCS.u)HCWi,aE:):E9=8)e(0+-j,=)?*I3CQ'9,A>AN/*l254&:/FC%*9+5A,Y]^P;0*0Z*(,SP6F9.b+9(?Fn$UJJ8]3V8(4@27LC*h1\
    ^9?:u._=@%L2.q+i$LE0C+= $Yg&eOAa,J6*u(Ou}hRS,UB+2ERA255?u%Yu9;u-`5K559&tL-:*u<Au&Ee<DD> $9{'lFNWu43a+@9V-\
    Z(B'u.%uD15IG5u;*u9)M7G;'=M352;NE6U2t,EH`>K0uU>u'$Q/u-AS'O,dB/8*N<VL,mE*-u:%e-e(u$Bu60X+ %-9'`3m/g561.;3[\
    Y+U,O5H1u@'FA,;9Ob0Y>uCFO''h?;u+.EHC]uMgC2OJ<V]88BkS&:66a&>4J.:-]K-GC)D7sP $Ci'dPD34Ql+j%b3//.5E$?4E,uE0u\
    bTb.bF[Po0u{+8Do6V6P+m0];u&(P/4G-7 %.j'[[.G$Y-AI*KFKX/>*BHB^'[>%LS-5,'B.2RJ[:1PC<5%Oj71`-4H7X%842N,L:(2FH\
    2,N$u*M>)J=_r:KauY(Q %02'_PA<AL$0?49)&?2CuXuM*G93>C)1j1dbjGC'A6/N62Fq&<OH=@1J;u<=aGT)HH1cdu:+o&i`gu%DhK8 \
    $HO'WGv=%I)=1OGS9U+u1*343F*>oDkqN2a)X:uBF>(u$$8'D;Jf6/a1LCuA>hI %5u'Y0??S3SY7<1qFHPD.u6ucV2%RITU2;$K7p?QM\
    ;?*98M&/40: &a7'9:v'fG+u5EG'v%U?(ub=^%Y-L8-27%97E+)<>FF>V6<26/&4@4H$P.J+J&B.uD*u&,D2iLL0u1h?=>%u0PZ.81 %2\
    Q'[t;-I>QPE2,5@;FQ(C?=h(K-S*583s(H^VbF,2J.c%u_;>122s/B547$f $Au'UBg,B+Y7A3lA?;C+O'r1^;C'[=`)[>L6m.N4u,<@0\
    6PB>T%:5L>`6Y(C6)<D><.u62P%(I65B0VR]=G;hG $c;'`KUEA.=>E3.A[%G//@/%EKI7u%+uS@A,u>c]:u&)$>?@g2X+gC>>R7B(6=N\
    $ %0O'[,9I'=5/?29;?$9X8u(P4=<[>(2MP(RLDX(_;BIJ&874C-7G+/I*I $<='SOgFRJ2XTD@(Z'@8/*$HNHu*:H&c7.-;KK3uMMu1r\
    vYu' %36'Z]3TL4<F2(Vg>'PK]^5Y-fA(A-E(74*85. $Xn&fqA/W,3m='?0AD'86B@(VSm2X=eW-3G? %3-'WSK.u%_QRCR5Hh218.6Z\
    ,u$OLM*A]b@6c1/Y $0K'R7/,X>Z4V9.11EO+)-<=u-9uW5vQ3C.k.u&8u64s8i06: $T}&hG+:1'29W&/:KR1Ja*NH<(P^,EP'*C@?9/\
    O'K@ $my'e0<&L1<3-1uYl9EA/GGM)G3O)-0LRgH]<XHXV ,e?'S8d69Hu-:o@X&k1R*a7oIE-u?' $Q~&j9&75W/5E97.K(14M438>L_\
    Fu0% $+''PpU?Fo]8':6HN%615C&/R$4)$=A'71u'C $(%'Q>D2e&H;>+c)U59IK?bBD.*8hF %5X'X=%>46->*>8$P7>YNW&5K)A&72.\
    >O: $3f'eb>KT7u*=Z(P985f0u3$uUZQ0.B $n~'e:_@g/./q(D+K3u+5j9-& %39'[1-/O3O*^D,8R>s%<) %3B'[r0;^/51h*%D>H.L\
    qO %0n'YAL6m+P4>;^?39C;M5*_ $O,'XXG,I1/0+Z:B>,<5+56&><'?JU $VV&h42)vD;37O7d6u?* $1Z'QbO88._-]4L'u$3u4&H+u\
    %'u//u). $*6'Q66@:,6/?I)GC+`(t'A+)6uZ: %I_'H_5>+J=.;>DP>0@;%-`9H3Bj,:]I$55+C< $P*'XQ@(<<<&<@8%/5<317fEWM9\
    )<F &'r&sRYv>%uD,J2uravA0[)5 $N*'a2;L6$L>u@<u%u+?) $C5'VN@%qE13uI1?@*: ,sd'P82-h%ubgl8I<4(u,3u@^R7 $a1']{\
    u+1[IC8,D@:ua+ $lU'dq=$+@2,<]<)6603/707?W;3 ,o`'QU$5l=E5C>X@L*406HN% ,fw'RC52u)*.2H(_:R'7Y ,su'QI&6T8c=7;\
    E-I* $W@&g-=*)>;FP,<-@A39 %/7'`C[4=6(,X.T7F9%- &iD'@i:OU'%?I6$@PH $]_'[ZjEG)6DN<N4B- $ky'dag;M-9/r,4< &3y\
    &zSfH'2D28%N9(5 $4H'R348P>F)@5`;A) %P(')]P.(7u71A.1B4( &ci'9zFB<&H3*3uA752 $bC'a,S;S<0.]:P- %Nk')Ym(F7;9S\
    $ $DJ'VKr=7VN0<= $:w'SK19`.M'%6g2>$ &'l&v3gu:@4puCYuI(F &MG&vK;u&494Qiut*AGi &MF&pstnVsLF&<J: $8Y'Rq;//8_\
    LJ//; %RU'(Gg;JM`&5L?* $P<&ibA-5E58.8TT8' $K>'Ws?25:i:093= $,l'QQK03806V+:7 $t%'d8H6T,)1b;dK7% $`N'_V//rH\
    7020Z1 $J6'V~'8k1H;E+I, $;8'[qB1O97&W>(.X+ $9E'^/u@259M7I, &X?',k5h13^+c<6u$(H-g.+.` $k~'f2?..@<(B-2A $^6\
    '[Y?.(0N4N%%; $Z7'Y}S('0RF6&(K &dx'9hi6.><WA) %Rf'&}Qi2.8AcW %Hf'J4B0T1(-?-=4(?G0 $QC'X]860A%CK)+@4$ %Hd'\
    Ieb4/B:0HA &[0'8;H60''=;5I+ &(P&w;DL6,*5CAIQ+$ &(|&wW(6B0eNN&W= &bM':2>a82'f $OC'Y$Z&0))CY8 $,('Q:L9??5.+\
    D &-H&z6IEjO7'u,c68 &Y.'3.1StuG5+cu$ $c@'eMB/KKE)>6 %I''IZ9*38,:4((767 $,s'Q0E+O6(8 %J%'GA;19$.X $rP'e80'\
    7AY, $B['UF-8<8B.-; &9g&{iS.cN3E $C''r>u*8')uCG1( &Br&zrR'qJB(jEK3 &K*&}o5u3+i ,q['QP2.J3I9 &V`'+_bY^d-)J\
    Vme &;r&|9c,4-G+W& &IY&t$$97J1P81 %Ij'Gf?6.F4+ %P=''{J%4;M( &:[&{a(='U/1.c1V $Q_'XD@+0?;( &K*&p$L=59 &Z~'\
    5wao/=Q` &IE&sq)@FGD%3- &L2&p&d=5*8. %NR')f>7Y( &:p&|;a1&-^4 &Jo&odK-84,< &hG'@C8;A' %Hs'G%.,2;-/ &Wu'-^=\
    P>1 &bK':@3A(N &WI',3F*n? &Ug'+-B3Q0 &:N&{'996B &JD&o[$+?& &LO&p29$4. &Lp&pJ)1-%
    United States of America#US1#Oceania#Oceania#Micronesia#East Asia & Pacific#,%L&UY$R]J6JN7dd3`3$
    United States of America#US1#Oceania#Oceania#Micronesia#East Asia & Pacific#,((&Yx/33S=,0H ,'c&Y<371P<0 ,\
    &g&WT2/77=: ,'q&a/BT03 ,'j&]H*37%/6 ,'g&b[1D<)
    United States of America#US1#Oceania#Oceania#Polynesia#East Asia & Pacific#$8c%sAT'?)E?5'78
    Uruguay#URY#South America#Americas#South America#Latin America & Caribbean#'$a%IqBa&@5>'>,@1V.8@6:<2F*P=D\
    ,DFR:N.H)i8,.:'a9T6JRP>H&@22<?g+i%0,>TF2u$&RCuRu;u0nku%+b*GX(>2_P4>@)qhPlgG:2]OuNIu,u;aOT5m765R;eu`PKVAZ5\
    B909u?uAG;5K$uW'U,7a=KO=fu'u13Wu-YdbK&I?vOtr4^$WFuM2p1u9KW([4AFupLuQu.uj$uE-5.E_u5sru$3q0u(:u8'DB4@(>><L*\
    @7]/q
    Uzbekistan#UZB#Asia#Asia#Central Asia#Europe & Central Asia#*5`';uH2mC*3tEp;1Ij7=5OMuAb,9H+mCk6H;6[D1g3F/\
    R)B(P)(u&V/<:*@+@>20-&;H3@M,Qi/>,8',`0'a0]=RI4)i'2+V,]/)5u[YIIQ/f:/;295=M.+0M)QK;CO-bE;>O%^>?(u')Y/uM37*?\
    PY2/.*@uVu*4@O4*<u)o=&E[b?u|fE.WFE0M?&GO?Lu3'/A%:G5'uC2uI3)9uF&4)'7`+)1DO3+7,5?I&9u%SK=%uU2ub:l;QIAu-85u*\
    583(KJ/q*_16?Ku+2r<Gq^,?)9Mb;/EICQ^`7E)u33A;:b(/0A%S7U.ULu32uO+'u8*oN_9Dn4u)Ru%DQ.U5Q*u)PuUqu9Xd>WDu+e^+u\
    'Nu1Xu)ov+u<uxu.fR5<=uJAZOBI_Au(=Z7>M@bB`2M-;9`%;,n,?,O%u3/;&ufm+B@T=N$<22>)*:E@[8*k.<^NI&uQ$j:AVA6r*9,uE\
    u,;K9)u).O;(-XCXS>GG-?PG8u%4E?+EO^W-uM'`?QW`K:uvLKKEu5.w`0$~$4Bzku]xLu(N(R5~$.Hy):50K>Cu.jvmvCD$y2]y]Cug_\
    J,L=gbLAu.OuPv'uJR7vG1d%uOv>'4u9<u5@u-4GN3x66@+X0FKJ==u+PGX=u&5D*.25N0PagRFZD<<,LH<u*>08u>XV.i<Z>XVNFF8B$\
    83B*LR8.J(!*4y'9.2=/$AD *5f'6}@51K_'<,1B8@`09@7) *7M'6b2HO-'-
    Vanuatu#VUT#Oceania#Oceania#Melanesia#East Asia & Pacific#,W=%qn+3*I<=@u`MId$O9=&$>;8?P,sUue$H4T6&:KDG>uW\
    R*6D*T ,Xd%nh<-<OA=`*EAA,%:5L+c/H14I3?B8s:(D3BlB-*5]K4& ,[i%i^:)2IB39/J?4A573&u=R$e0> ,Y{%k`S%0>FJi(L^4';\
    MU%`.:2 ,Yd%o<232O>?%1Q'd0GFZ8 ,]?%h(.WXC7OI.ED5@0X ,Yv%oU;)?uH2u,.7Ful ,Y[%mw(:>4>ALGP1)3Y6^) ,X~%pZU&5.\
    a]m.I` ,XL%sO)A37[0&FJ: ,XA%t3I1;T*4B4>= ,Yi%py+;3@-uN008u' ,^L%f861199$=4(6 ,WA%p1.<R+1M
    Vatican#VAT#Europe#Europe#Southern Europe#Europe & Central Asia#(h]';.$&($$%
    Venezuela#VEN#South America#Americas#South America#Latin America & Caribbean#&{]&K$qu5+9Q;=Y`;tfY)359SOQ$\
    1Rl/O89<'Z,>/-W5;pGYEb*=7f-3);M:^,u/jfEO*1vyw9@1>h-KOSfGK`I/l(GCO1AOu=Iu;?A-u9:=)YKK+/C-u=GCQ$AHG@dgE.^7W\
    6G%uA%965H?<=*uS$3,7B94?$/5R[2CLOuJu1:C'u3([BtNu%0W3^.5L/u()X$s-*?+Q?GM)O?fAW+;7CuEGGKAl$3-[Y=3G$G1rO=GIG\
    I;QlC$'<4J3DQ<W7nU=-u31W@v+uw+>(@Iu4'DKu<3<*87J7X&RKDjkE67N^4I3.LuTuHe]6HpuBMD9J?u,9R'm+B38$e4u>(u&+Z2NJB\
    :P(a:VLJ2J3cG<b6Y&C7u%3uU5u=$t6b)M?A)E8E)uKueubv,1*Y%U.^>S6b%u%Eu%'u14f(uA5O6C<UuBn674-@'H2uaFT/u$-Ju7u8W\
    v:9.O$7N7,Y=[-+:Xu,eu.<T>uw@uJXu28Piu,B<sDu4uw8>v$Pu*FIMA1ulIE9(bPu-69aSG+4dHO&??u'WWG`?9duITj,ELURI+E4Q:\
    ;>-F$u2B<22<TX&e.s-XUm9XUTYuc-eF:'Xu&2v,u(uB8uPRB:>H6(gED00>3XI$uE5-N=cDu*u$DH=FS,d8d8ODEN,uH,m;u./u*Su*`\
    :M,M:?9?0S<SJAu@-uH:v,6_4wJ,]9*Ku4u)s/g?k3o7uD0w(ueuc'N:Y:uI,G17HL$uV0um+uN>c(H)u66v27ue43;S1r'^GuQ,u+1@-\
    $E>+B=6Y1K55H*86$LF3Ru9DY4(<H>=)<8NN/NEBG&5@;.5&@1R]$2DD5u$u)B1u,5]KFI7IW7ES$;3?-SUu5uj%kE]KPDe&iF>(uT5B>\
    >,k) &rJ&PD;+[,3,8@Z203@3F%.@PJ612WMOY% &y^&L2>A'597^9'L,0 &p+&P97+K,7202F$ &yy&LP6)E=S12B
    Vietnam#VNM#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+&)&O04(LJu8&2*u(u$3a..R'c9@JuR::%LUF,eG>$1V\
    4H?@u'g18$q+B*BB,DNL'u2?<&(:&u(F*u$*>@g.u0u$T68$>;PN2>*P'g=u0%J@s<u*'D=Z[u]/./N2u6FDFu$):&g5P*4<2DZ,>GZu-\
    i;<GV-:.4iD8D)6K4C8^_[B14=XG?5&`q+u.-DA8G]=@u=u$KRu)u(=J1aWiU2haCP$6<c/0S8uCBK:hVuYu(pB-@ZD2>)D1D*0u0(uFA\
    6(cZ:D*@RR$>3FA6Q'-,+N16u7>46V@8Hu1kbJI07%u;WAIC+hFu9<M8u+uR1<4k<X$PM:/@5IA798/]-:I:5>^cQN;JPF]m:HF&u&GP=\
    NS@'XF&:VT28:'Rd:*6V86uJu3:(Fu$H8>(HK@%cLe*PH0q42uV_F>B1_W:M]5cMR(44a%2)>EH%u$6F1cIC[S=/A)M,9D7,7(u;>,_7X\
    9*;eSH%DKF023i*T44'kYf)MG?1O1Q71G+[pMG8p7U4A('3<b,?u%u'.Y9KUEu/u)M%A5hub%S-E&EAfAA+Gu@v3knD9J3ifHO3?,bU6e\
    Ku,uKq^sf<bkMs`'1oSDE0Es(<EDC4A:$,KPS8MZlJK_MDt4lDr>G$d8h:Q*QLuK)G5H&u=4[+h4;>r8?%u1.S=@5DQMFu9K.(u[4C'E/\
    L7K%A4O=UI%9u;f+SQ`5WQ`Mj3Ijb+uC^I?E-U;=@M09:/N+3+l=9E8GLS?Z+4?-CO%l(Z?X1:5$1UU%G;33(M@uQuD8CuTuS<M&AECM%\
    jTuCuFI4uDuUJj1Mw+uKKYCdWGACu-5S*V_A:%uo0u}<u(D:P0'J9@=2G*AHY174+: +%$&NjKV8$F:6&:G'Q3Q*7// +-/&h1^U9&@k \
    ++x&g8193$CD64H/ ++M&g7E@.><? +,y&gQ9-=&D6@F +,2&O-E;%:R: +*o&KBH>%=
    Western Sahara#SAH#Africa#Africa#Northern Africa#Middle East & North Africa#(&7&hZuB8a(uq$a,uH'uH3uP'uP(H\
    8DL<a+Pqu,XPHT0]$],i8u$,]DuP4PHi8<@4qDq@D4DPiuP@@uDeu(]@<@]8]]vNHu0,T04uPB2P8Dgu.XR.P581HX.u]Lg(u(/uLW<$c\
    8Z;g(u8q@4u&(u('u&04@7i0L5sZ$$uh&yp~$2n$$~$.h'M;1uGQn/;+uxu?GQ5W(=<rDy;~$5U%Kv%*I78
    Yemen#YEM#Asia#Asia#Western Asia#Middle East & North Africa#)Q.&]Fu2m@R<.,T32/J(T0_D<7<&2PJT<:$T5TMH+<&8-\
    J4B$@2u$*q'u$.uw%F+iEX+wV?ui48%89su9i'N8qR]u]vgw:w}v$a4~$0HukwL{^@/uFvrvClWCSIIU;u)6r%MW?S7YAC+?;A5uEOuME\
    v=KnQjAu;+ubOtCu5[955KAG`[OAA%^3h%uG8A1;;u+Iu-tf7u?=nCU/f+uI(uE/u=9SM[hu/=9;?UuE7Y8u;^K-`%M/A&I<t@^5)]u5v\
    $:uk%:5g^a&sGuD*@MuP,B3>3XrL4HH;(NEuFVuk )kx&Sh^3[Eux3S,KFnPRXN8N'V?<'J2u>&uVO )Q.&W0-;C<>: )PX&Y{(V00.= \
    )Q%&VM=/6D<(
    Zambia#ZMB#Africa#Africa#Eastern Africa#Sub-Saharan Africa#);2%~-<Q*MB)22H+:YLK3lFCZQ.bNf$1rrS/ECDp4AOu51\
    )'Q>A*C%t7u-Hr0+T$%AEEb=u-A5?/M:I/n$[//GtGIG3$+L52937L9:?@Y8(P@8Ax7uOu+;uUOpCuxSv/UY5uOU%A.SLf6uIw)$u57rC\
    u3UYG35+M$f+SAMudYu1Mu1UjfStru7u|v-u3Ct*u5Jr,^;W,UHK2E-M&p8heG>?.r.v14v7Cu|Cu~ucuxukEJbVbJOuX;uP$~$10|H$T\
    (&2Gc0gDu*&@1u0$X.u>)HBu0+H1uP-ZR+:Yo56;0U;Q65F1:(aFu&:uP:<2B-1h>u+PA89P(u2Ai?uR3u:3Z%e0<6JuFR22-6lodPu7P\
    ?u(+vDr:3<MBu'V-LS_u1,GB=J-H%mBL:B,B7,QB38*,@$yRM5W$?=*SA5E.uC:u)u0C@r]GL9PAu*8XRu}.ZJX&T3c(D*v<-a=i[u2$8\
    u*cmmVq*P1N@,|&u@Dp<GDAN;uB&L7F;,GTM_(L3.Qo+H7u*/8;V9_7
    Zimbabwe#ZWE#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)7T%a8I:S2d,u%'u7/u?4uGNu14uK7WRW*=6-D,XuELu\
    +<u`<Y*?@?_;L`a-6,u**F%u2A6b(p%-u81F36G6uxeu%_u1m?0GiWuH(J+6W_7_tu(?HMu(ML9V2Tq7N%F.L1VGX+_<s+u6Iu$)u4Du}\
    v.su8Tu$kgu2Vu2NueZBN,T$g,N46ZHu4VsDu68w*$*uY0)q%vm-qU>/u$1u8u)uN+u&=oANGu(/'==O(bFu'(p-uU$uS(O0S$5IuA$95\
    AY=+3*WP;.5+Y7`8h_u10C'OUu/G^Mb^K7K%u1SnBd;3x=xG
    """
}
