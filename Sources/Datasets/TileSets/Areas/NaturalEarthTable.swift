/// The table behind `NaturalEarth`.
///
/// Natural Earth's 241 countries at 1:50 million (public domain), as Debian's r-cran-rnaturalearthdata 0.1.0
/// has them, made by `Tests/DatasetsTests/Fixtures/natural_earth.py`: simplified with shapely's
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
    3U*M29$/3QEuAWQ'51>IH/&1^=[5h)h.E:M&I3K?M`;7hE7M;r*M&n-U3E&=@AEM9/vEYv^[j%I(uM$U+W3I5??W4ut@x|GK*y7uVulPx\
    >xJ.F&e;u(IJvU@u921(/g*B)]$P2o&DSuaYus)_eosm'2K,`$C0=8-@4X3u:eu(u6*bi'0qR2,4J884:'>:X.65R%<4,8,(86R24+NF(\
    2147VEB/L'u>.N=VG43*;4+B<D,@'B%D,iJsJ0V2@843F$D8*T$u*:m:i4B(@'0*8HJ2kBaR:H4Vauy.J2@Z>]6v4(Fu,68<4,(u_bu45\
    i+uP,u41VKV-T8B&H3J$:-(;@AVIP+]@8%4BF6e8H422:(:'6(*2*(0*B%H;XMF7H4<<*D/P,F@@Z4s*T'61<+B$@2<F&L9T*4L<NHLRJ\
    _TH_0i1u&QDY7d%GP)L.<&0-1Q3p-h-f+[2Q<h>O@3Z$]@u*Zu&FuJ6L_]JuR]k8J(c1F)*5+5=3+/.+J'u$:X0F*JFH&J-D)Z*@3eU7%\
    A.34f9pA&-aM
    Albania#ALB#Europe#Europe#Southern Europe#Europe & Central Asia#(zd';);h(W=94W$QD^F?:W0-X*>)09'A294;/I7??\
    -A-9O/3-73W7/`+5)?;/3@^E--C=5A&W8%H/@QkufgEBCTT/,0+>Ia%66VB_%i.X3q:]DB&_O@W*,u$CNTg_aP]8,25$C87a0V44+ZnP/\
    ZE498b
    Algeria#DZA#Africa#Africa#Northern Africa#Middle East & North Africa#(_:'/2$-J301*75l-[1l$?4C2=(A)j6M2IES\
    1M+`'IShuEbGbrW35+M&^2OJhDp,G21P=u$CZfJu/0`mUiOeKkM.1:u-<u->u5>u7u0x+u'QDSctXu/@rBu9.`/uv6vG:u;Gu/Au-&ODu\
    M<='u+-CjOrM7G+K0CvVwE,?(u'Hu;LQ2E]M6%u6@v$QuuS.-u0uru&uj~$7z~$/hv=uvy9xQE5zruGwlbA$?.YH)6Fe>>$29a&u0A<[>\
    U4upD?0U_;4uG.K,^FAkuSeUL(g/T~$=1~$4NuOqw3v&dHuju.pPnPy/w(v[uZv[uX$u&$g$u6$u($u*$_&u,,0L8u,eB8u>a:6u<k<.]\
    *:2sa]8u4-L)T)@26:,a,(T'_$u(,u04uVFcNRNu(uLqFu8Bu&BkPgNV(e,B:$>^J=4*:&:.8%B3B):&:,4V4J)g,v$XFu(>0],u$0B&u\
    k)vk+u$%8*$<1N,@B<L@5DC<dJKD;J3sAP9Z8u6Aa'>$D,X'oEs:J%0A<18,82JuYu,;</Bu$+N(u4HqTa<XXRFkHv>qB&e5]*L>LgeJu\
    &LuBJmHuFBw@8ui4u8'u8]X6vT(u<LxN$T1R7u$YL-X.uLVu]>oBDNc4HCucEu*.J.1Tu./m;mST-u*:v...KI7;-AU
    Andorra#AND#Europe#Europe#Southern Europe#Europe & Central Asia#(OI'<@E%+.$4)86@4.u(30/-7'+
    Angola#AGO#Africa#Africa#Middle Africa#Sub-Saharan Africa#(t*&&$>(Z,Z$J32(_BuJ:D2H$u6=6$u$$s20u<$88L<F&q6\
    ZXPu*8T(s0uH0P%()=n$=.;81uL$uD%uT'u4'0'.)2G%l9u=,u5Ju/(ub1u'3u=)uK4UJW][PjBu+.Y+;&I,[-IA5-;2U(M:AR2HBB0u:\
    -u<'D*u6L>&u03]%>00J2,.Y,l2u+)1)C5Q*G-ur2u/%?5U1G/fHb%1S'u'$uI$uK$uI$uA$u;$u/$$b$uU$xE$xG$vU<uOPuWcIcUFIu\
    yujv$ubuO;y'u%vSIU2j(u%7f)S.Q4Q@t,uE)u?(u=6n*Q'S*W4M<WZW_=.vY&b$un&ul$un$wQ$y5$u%$ut+O8u'VYJEL?0u-4C$Y5lI\
    u1Mu/$M&K6K%O9d-2um4g$u$-vJ5cL<TZ6T<u>u&vqLviVuF6uRuauyFu:mVu8Xou2FeLuP$uV<v('VIk+TEVIH5gfu:3kCT)c3eCeAm$\
    <6@8,7A(/uNuT,<)c*LuGvgu/vV1uBuMugSu2=i7<,0v<Hu,J<6R(T-4*.&uD$uX&Z'uF/u<&H(w.(uL&vg$R1N=BE0=:7.A+M(U2`@bN\
    d6U)I2KDOHIHfuHv- (h%&+O8g/_buT<:ViN*>N(4R2]:D<D48$0)HMNE+)u-EbhCA^G@C$uA)u?+-K'W)3)
    Antarctica#ATA#Antarctica#Antarctica#Antarctica#Antarctica#''$$_yuO1S/b?S3uxOu=`rdQOf'33T5V)+5E'(3H9,CM'd\
    Fl&[4G<E)=C2G?9G./PE*Q&uAQK%9;u=Su9j^Au?5O&f0K&/7e`G9p&I6YE;9HUa;P'45u1+dOb[(AVQgEg%u*.8.u*(JD>&e)88B,L)s\
    $:5;7SAO4K%93NC1AG?M6)D^6Y,IC`-+I;EE.1Pu3FU*u9-G&I+AAN92?%91=P=(EI$A.uGu.nLCHp,Y&h3>32=K-UIEEQ=u@M45*?E1u\
    %)ub@b&78C%OfE9.C@+9/n;g/4;u;/h%K0I);7+?,EFWbW-E@9<CC3GCJ)e%g(u<@B*:?=5v5QE7T/u4%J3^CKID1u<9v6?ua-AF)Lu6F\
    X0vc8e$T-53Y*u1/ubG?30AuL;L5Y[.GcKu&QLAc3u:MZO6u3u&u%u4G.CCCu%6O57Ea;u0?v@&*CQ5G;Q1n+5?DKu<6o&u$+>Wu2f:C5\
    A^+E;Y7^/uAYS)7/us)uaPZ-F?6EEAvn5uI3uQQue7u>*uT;u&.c4R$R-0r.I=;uS5u/$%Wu_Ku*:s/$b_jX'NB]$:G;dMEuE2b0U;u'7\
    n'dDp<uI0uE(J=V38SNUu02uVAu$?HKQduKEt<[$^/7?K1vJ%e+T=nGu^*`1U;vH3u(.uZ>D=Y?hMud/u?%ub4I,^*(=H5u4f4;AGu';u\
    /-r:^ej6n(O%(C6EA;b0u%-p5j9uc-u2%eC93uS)uO1u|GuP1uH$u&%i)67M7w3WwAdu=7uA-v|Yuv=y7I|'u3vnhlYv/=u^+x/)x5>wK\
    *ux+z=Rj%u)-h$Y,uC&x?5I?RYu_dvauCuR;o=ugAwc%y$9vw9-Mujtu1AvW[wS?vf,xfRytN|fJu~8v?6uG7u)3v7%]3|cu?{Lrs7u01\
    )UIKuUEwp%xl?vK%vK@y)sw/av7guUXuhX0C<EmKu>M,5W'p:d7;9@ALAuZfuH3umKx:nc=uFY:KuBKo)i$:H'NB.u>.w61~$10+uD;RC\
    BduQru)Eu^7uQ3v9)xQ*xI$wNIwDAx](uw.ua2_=uBYg5P5c^<Eu<pe9u@-uJ6v_.vXCuc+v8<umHw_Fa2u(.uX%X+iGaSu0=u43Z%v03\
    vg2u>14?]9m+~$.]uOwk;yi1xR$Z+q;uj5uv%vn,u)'v3*u3'u+,uU5vj1Z5w./vs(:Av^+yO'U)I3m)P-<7W[u$I_)_*u:3u87vL%vs@\
    uP$wi4wJ%xgFuX)uEAylpv13l+NIgKuZKu*bu&1us@J7,OMEu-I;;g9v*1vg'vR$u]+yVu]v>eu6@u$8xeu&u6>uBHvD*w6avqRu6,m(u\
    ,.vR'uo,w2BvJ6vX4vu&{TDv81vLCu]$v0.uN2]IBSbOu7?=Qu]9uo*wJ:vgBg6u.'us<v>u:vqu:vJeuZquBPuPFu(6v8&w0ZxRawPAw\
    aOuuHuP*u>4u@0qBu:@sJxL6x_>],Z'ua*v.:vs*uV%uJ]vg0vw:u>6u$(~$:]Pu,8v,6iNw16u'6u1(Y)vf*~$8peK*dL0mY]uW4u[%v\
    %)y-Av/'yKTw`XvI6ujHu`@-eF_w,v&u}u&uD*u<Hu<u(u*Jv<Ru*0wP]u(&u]-uqVyFuBu@LuX<xDu0wwPv$2vJ@vaLvBL|*qxu6wD<v\
    H1vH(v,8u&4uLNxR7v}@u>&uD2O2K&K8YLZVL>uJBaP_gv>uTZ6uP*u>'uJ&wNC_0u4Ju$Rv&kF:1Fv~3v=9v50;8L2k*@:d8uI0W2*H@\
    Xc2X:u_ou(:vg8w2Cc.gLhcW<$8ue+uZ1us&v4cw$XuT:uD0aZu.u8eX$D7<uU-ud>v/NYT=N]<Z2a&u<3uZOi3qC_&gP]aR6k8s@E@u'\
    2/6H6i(u(KuH?u$-i9u>nuTuQ_$uF0uL(u$H6u,DL/Nu9m,:L4Z*u06ue7q'uH0uN<uP4u4/NOSQrCjM5O(;g)zk(s'u<$uD1v8*v&4u$\
    $ua1u6CvH._.]L_,kE:pDGu*Eu,B]Du]euoVuJBw>TueBw8Nx,:{<qvN,w{8v*8v.4uB]vwMu,)uHFuVu&v8Eu@YuZMwLlu23v@1Z0u2T\
    u4iaBu,<u8J=:u?608v*(u2ju2;uH9w*6va&vB1u4&u,Xuc8u&;Vpv09xFGN,TNFVq,u8@Z'oE=rMnX^PC_)u4%uJ(o'x>BRgaouiu2u:\
    3u:Qa;0EdE67g5vP?i*u:@u<a]iu,'u(1aE$hu&Qg?v&Cv4+uV5vL*u::g(uF6uNJq6w2HvLJvXmvRNwm:u0,uR$wXVuJBg.qHLkDP)P?\
    ZfVhm@u&ZFu_Ju_,uq)u]).G^IpIQ36Cu6'vP*cAumuQJ`X5u*,v.$uP,u:$Z'ZAu<Eu<<o0u.%ueKucu/uoQ.@7JeDq]uBku,o:u8Nu(\
    kJk>u@>uX*uTau,<v6DveFuyu.ua>uo*vuBs(uV:uHZu&4uk%uTBu>&u622FQ<%B]JN2uV%u@Cs%:7j;QMu$Gk=u**u::u83PE$W:Ak>L\
    X/i(Nv$igVuI.u')Q6YVugNu{$u6GvH^uH&u<-86Iu((Tu)>;aFeu<Hu_4wNu6s8v@8va.w>Fym9u]3u*7u&Au>WuofvB7]7o[tGd'uQ:\
    u):`+_Ig;.CGQvdu-ua=u(8sLu$4X,v6$u>4u&-s=uH;u}=vHu9uu.u,:vo,vNQuL3w{1vHAuXHu,2v2*u0)v}Iy2IwX7w2%uV3vk5u01\
    v_0u>2u8D_+JK7jLSFSRKBE7?h=u-Y(SLAQIFW*AC=l1uM%d3-ID?k3:A/QAIf5j'uW,u1>b;O;u[YdE^Kuq7uDKvs(s6u>6]'HI9b%Su\
    QuWu7^j?[1uAMdplbu=u?`uE=hKlu-uO^7u5U@Es%u4+uR=v&Xu,F6g5iZLuRZwFJc(u62u*TqTuZDuDV4HR,uaFH>N6BP0u&Fciu&ZaZ\
    Jue8c:u$X]B)cB_u,FuFeua.u>DuF9u_Cvc.uB3u(6oV@au,Hu8%uyau}Zua0uBNu$mu*Zu<XBu0eRuPNu::xukwiRwm]u<$uXBvX&_&q\
    guyau:6uVXu>*ug-uR1uD$uyNvw,uZJx,auZ-v8.uF'uB+ua%vi:u82v8XvL2u02uL.u27k5u6+u_:uF)ue;u65V$u.6u@Lu:6u6-g5uH\
    ;v.(v(,ug8uP8uHCuX-vR]u$1u<9]QvF,v0LuoBum8uL>v(u<%D<6J.w8%u*,uF@v>7v8EuP(u]7ukIuZ/z<u5wZ;usCL/TEu&%i0u*Uv\
    PIvX7ueBvou*oJ1u*uTu2vVRw.<u}8vV8u@7X1u(5u6WumuKuFOu8%u(+u0=uVu'rpf?w9CuO;u?3AdP?uJ2u]*u>2u66u*@vB4uX:uJ2\
    u&>u('u&;i&v,+u&6q&o1s5s'u8.ucBv.Du{.q+u|Gw-UudSu*7ygZvcLvF6V2u}ca4v.:ve<v,@uN>u.(k7u0;u,*uB:qVRHu&0u<0u(\
    /ua=u43u(u;v>u/k;v&,v2Gu$*o.g+u:<u>uFu4uFu2V_:m,uD<ui,uD-vk+v>@vX)uBFuJ*uuAR7u,?8A<UP%uiVu$.umu&u&9v0Eo-u\
    e`o0a@v,%u};i7u*GX+N.w{1uk=uFAxV1uoCu02v2'o?gAue=u&*uD8uDBuD$Z=6`u($u0@u$)@MM^u9rMfu)`2?u*1u*Nv8Bu8Jv$2u}\
    1uLUvXu)>b)?CEuJIu<)u*(x(Gv$2uo$v.(ua$uB)uX0u>6Z-8u3,[a7e8P@w:/uD%u@3u>Eu<2c:u(2<H._%_V.T-i?uku)uH[V=k9uc\
    Wv>9v:MvX(v(YuJNe.u./uBGu(+wH`uu7_OsM$MFYv*MkKu(YuqvEu$GuH(uBYH,&8u5u_+osNv20uaruVSu*+v(&uwVuP5v@)v}AuB(v\
    @/vmMu]3@5e?gfu(Iu('u{Cw{u1uP?o7H<.Ve.ink[DUnKu=,n$rfAuGi&Z0.MCGb1uA>uY8uh*u`FuG$qGu$Av.?vZO*=YCfjvE`uKPu\
    b.j=u`(w7-u?Zv%B(;uiu/uq7uq;J;j7u3&uKMv[,u?'d3[+P1ZMpGl3n,u%1IL%u(QoU(p+=f]uCHEACW-u<u1u0dZ9(CM1uM0^)f(uC\
    2u1(u33t$lab2Y5Kju%9u'C^G?u[UAn&Y-l.u/*wSQV;q(w0+uF;8bP=u0Ak1<7?MIKu)M>9u0)Ju3`M@G,EbES33Eu07i+u2%gIu(^aS\
    (p_SuDA'Cs+q'@?;EuSMWCuR'uZCu}Hu.J_HN-(GX`vT^uL5uH-u<$@ECCt&uU)u3>h<zb1uY-utEur5vnEu99w)u&u+aE(d1'MuRu/Z=\
    $;E/W$p6ub2uQ?up`DKN;-=v'W[%I-P7u4$,9C5ur9.?u*/uB(k7$Cl5t1zGu%u%9*Av>+za,J-/;EAD7u.3&9O-u)-u5%*;uX9P%*u')\
    Ej3;/'?v*7w,u+a$u>5v&Oa=u6129a7vi`D=ybWydITCz2(ug9g*J:wD@wJ4u2/xVu5v4GuJ1u*'e1cC1?<1P)s5u0*u<:o'uXCrGG9C+\
    u=)uK*)3o5u>5{m3v>Cv<6u,)o-@Cu6-um=vP/v$$vJEu>$e7yH/k1]=uD/uN%{TKvw9uF%v.5v2-u*=umC$~$=-~5j~$$~$=.{<(uT'u\
    ]5wJ%w6+o9u01v@0us*uT$~$12A~$1P^vs5vZMvc*~$3@CvN$}RE~$4JtuR%ua&nNu^Lv3@uN,w($W8uf0y|0~$;Gu8uU<u+.w`*u+,M0\
    R&yV,Z092u'*vAFb2D<L.um*R4A@wz]vd8un1wC$x/+u5,u9:uGL`.uGDunD}+su`8~$/7uNM8=:y>Su,$u:0u&'u>2uN*w]K{4`v$9u.\
    3o'o/u0*Z'uX(zo*vi)w:Au@Su$;uo6uV8vu6u$)uZ=umO{80w,%v:7{sgu@2uuPuU2u1*G:e.vB0xP8va6uPTz&qu}FuqZw~uBwlu2u>\
    @u<<X6N>uABu9<u~:{1ZvQ:u,HuF@vo.~$5<N~$5FXL>vIBv),d,;8'>u),w9B^0u1@;:]_u*<uk0u>*wg%uR,Z,->G2%4].g%6:GDu36\
    vxBzQPvYFuS>u=Bu?4n426EDM(v//wh,xU@w3Dx/u,ubPu<BuH8yNPk4u6Lut6u[%uM0yW&w5)vdVv'VS<IPagTR)_0u$u(>g(uk`uV'v\
    6.uLDe0uH&vZ1u<*uF%x0Ks7P109R7uo-xu.uD'wR`w$bu,3ug-X,R<ua@wZJoHM6uK:n*K<&F>Bu&,ukMv4Kg)V&u22uB.vRu'uR)uu%\
    B2QRC():k:T,74p:O(K.04X,k:9@(HA6uzHvncv[>yd9v+2uI4uQ:ui:uq4R0a@i8]*v2-xipu,+w<Eu$%u6,tFu+<vKg<DuZXx((uo8v\
    BLv}gvX,w4:u23vgdui9u<$u`u$u..uH,u{JvmqvR:zwFvNCv*%L,HNu0u$u$@w,BvJ%ukCua9uT-uT&v<6v{*uL.u_5wu)w(=uw$vV<u\
    L(xuLws,vy5xc0xi+u}3~$.J.|JJu:2uuLu*La.uR*vP-wF?vy0yP3T0Rmu$uFgFuD+wof,?E7[+3YR3o(T;u;Mp;S-CtO=)?m$k0e&vD\
    :x6<uL0k(P4bJ7FJ>-TERkHg+uF(e3u83u2+u0ABh?ju/Uv)Qv?nNEu:0y*'w@*v.+v]7v.=vR)uZ.uP1yT_vBFuD3v22u<1v8:uN&ua+\
    xo'DIuV^u>9uZ,u46um)vX<vV)u0(N4FFf8v;<v)Xt0uQ+`.d6u(6u8gM_S0uG%u`7^2u-,IZu3u:W@up>uY2uU4KL>]uq0uk)u&-u6'u\
    B/uV;u>%x>4V.R8s(o%u>0uM4uWBv=Huz8wM2un'u3,wx'u12fLu1u4=Ve8N8u:&ui+T-JAIAQ3@1um)q+e'ua2vF*u:1uN-v.4{8+u$)\
    q=i5k,vJCuD=uD/u6'u@*ua:uJ,u&+v,'u]=u<0uD@x$8vg)xsUu8)v>BcV+]_2R)u*JuL%m+P>NXu_(u:)uXE$AYAu/n]Ou*(u@+uV6u\
    (&uefu8'q(vs_m,u,?uTbuDEuy9uc+u}?u0;vL$u.-vwUvc<uJ:_P?c-eF>a*w4l5N;Fj].Na2uH9u]/uH;vXu+mruk7u>(uL0uu.uP%u\
    F2FMu?bKKF-g.X0v4)uk@uT.uL@u8%q)u<9u80ua)xqu8u6$uN(uo<uJ.u6$v*Hw4'uc8w4:v2>wiiuZLueu.u.u,u8uLSsYFOHu=s?u4\
    .u.Iu*Getu>u1iuCu0$u(=ghT?Ju86uT2wT;>Hs@ZH5Xh:tRHHg$DL;JBT_cL<nJhT6Jqu2_LJ2/2u+2t&ud;;(3L2g:c:.],]TV&D3.d\
    61)A>-D6_.PC06+X5Z@N;Z,8ZD>,V$u.9P%D.684iI<$:<2LTa&a'_.ITe2N*uD7N-L</<O2+80>i/F@7@u.&F>>*u&$<BO*[8+Z0LXFa\
    <uD7u*(F7T).<781Hu_LP+Z.5D@LL(>EJ)N,u:Lu:,X<0@B8u,<J8sg14:2vgauF*v:HuHNo6gTs*v2Fu_Xv:Ju,'J-:QJW_=9;[&^)/@\
    86 'E^$<;LC:YH7cU,M5u+AGtGu/(u'+9/u@A2;A1~$=/v/u-+u+5^A~$7QEA.OF+Z.:u*:F0uiu$sJFDu,7T)u8,u_HN)<;veavLivJs\
    uV_68EHE.u?0eR:>,cT.]HI*34ckD8u$Jveu4uBkz>u&u.,v(0u&&v]+u>+v49w0Ou:5u:;u6?u4I6-2K)7;II?y-;^-YMV+Z%vL(vL$u\
    T)J-D9 &gN$P:ueuSu@uA(YR1,92n0u+,ux'Ibb=OEAI7vEu);OwvGv93n4r(u1'w1)vI/?(I@[%O*O2Q<CBu0NT.R&u6+u41vN/wD%u&\
    (u40u.Ju+<u)$uM;u11u1+u52u/J'2w_Bu*<@DvO@u+)u30u/Du)LA(A/vIu;u1*u58u-,[)9+u<O23ufWI+d(9,O>O,u1)S&U0Q6M.u-\
    F/8<N/6<>s<u2(u0?a-J$(<5V84q0u89u(Am;>%L8u'D)Lu(0uk7u$)u$%uy:u+<v78G4=<ua8uc$vy?u*2sLR.v0'ue8P+uchD4(<%T5\
    4S+t6M*ud*u92Y.U6):XVvBXu06u4(R'uB9D*u=Ju1@Q:I,up,u%7r%v`VdL-<0NFc6V-LG<W2Q>9H%<DRq<v:>xLFN3u&W8l-hg6u&9u\
    Ju=<CTu5 &zE$8.zQ<v|:u?@50EPA0v^+u`1;+I=7)x;_xMguvD^41.H2s2P&e36Eq3~$3F(uH&vi.uT4T8uG(O4K@+>08uo.:*K0$>u0\
    .H8v,@w:1iKCU%KuH)mCu')u%Y3u)&I9CuKM^3 $Fy$;vDsB:uP>cBuRBH<um%v<1u01vHMueMvJUvH[uF9uDAu>OgCZEV;;?y^3vC2xn\
    NzUu$ur>u;8u9@ &'J$KXR$N<FF>Lu,Jv<*u<;j`uzEu=Gm3D&u46vaHu,>B)$MDA5du7/u9)>?17v|.u+/Q&u+:Q$u//u1%uY$u5&u/<\
    u3*u?&uE>u1.vKNd%y^Nn%S'Q&u587:.8e6{mTm0Z$LMaML(iHuP-k2RDuaHu,)u&3LGEO&Mu6(Psu02PQMI &aP$;B%:Tu$u(Ru$@w<k\
    vaBu,4uaF|_uVv*6u$1P191u;IS9uQOw-pv;^vnr^?uGf8AIKun5u+)u+%v%(v%2O*d: %CQ$HH<5'-uY+Q&M)-;m3V$u..L%R-R%uLDc\
    (uyIH5O=,-u$3X=3I&9K/u=0w-*u)0uWPW&Y0tDud>u-D&>/6G0U*W$f?Q'O,%XI,E8)@2>VB_(_)a,u2(u>%u>/H3u47P7>C %M.$Fp;\
    'yU?v`<C6)<q,OD%4iNF0uxVb'b&JN]<w.$v6/v6-x>+kKPYw?f/+1E ,Z)$?Euv4vM%O9u97uIICBQBuKc+,g0D8g@+4Y694H<u(0u@-\
    TE+7ukAxR(wk?D?u31udIu1- &Zh$HhEKU5y~uBbD3NB>T0V$u@9H<]$04r*d4K6/0uc<x.A]-PAWMf^`/J9.3F9 &V4$N&GL(8T6X0u*\
    0wk<F.>6:JN,P3u$dT>*]:(k3P3$DB,e-k9cG^?vEWuK7uK1z5SI% &hZ$UOE(b/C(t]3H&<:8u<iggu4u*D:us_P0T'0Au7Y3Y$7]7]=\
    dAM1A5u%?u072/UGC+`09-;K=7 &kz$:iv|]GBT*u8/v2's3vF$u<)_QuH/4=2SurEuA3^&5,5Dv?>921D $Gq$7=w,6wJ1x,Cvs?uV9X\
    5,-M'~$/xTvE2U,;2 'xx$FPO4Wu*A8Q4v+6u~)N8v{>g8L<6HRRk8P&<G$GEE7u+:GkS(WA7 &4>$J[<0uN8ue']94?)7QIT/.;-CSGM\
    7d5n-f(<u.J<-4hR &Ya$P(u|0v/:C:'::@D2u]4BHuD,k+u<OPG++S/GW 'e5$:JM+uO%upAu~@wK8u/4jTuTJB'v<bZ+_8+6DDTGw]G\
     '&k$^W-?:9O+E9B-65I)p0M%+<S%5KC&0>K(`75$G:uFBS2+6*>u933,*6acu&@L(60J$8=5C+M2)u*NR&17 'VN$<.s<<$y6Yus9<3Q\
    1~$.l<S(2BuV*q* &tG$]5C+u%$E?I/=6t,l<E(LTuN@7:u42'Bu$Fa%N;39HGIM_&L2L*J7p3 $HL$3fY@;(xT+uq1@-w:Kr+fAuO+wG\
    6r2O4t07, (F7$Mwl-38.Zf43Hv;RE04,v@(uH+uVMi&g-/1I5CKA5 &in$;zuT(u4'uw5h;==6;j5wA,u7*[0XLJ2H* )+h$P$uRXV(m\
    +D18?]^+7;3n([3O*ub<7R '*.$`CC%l3A5uI7E*3F48D8u_Dv..V?uP%850AC/v), *xW$ZbuD*s-]=4;+1u;Qv'+1.d$9.-6:FF: $f\
    2$A$u&.D.vL.D)61u4AHCV)<-=)v'&U0vl.uA@9. %Oj$G|Z&c2uL%u:/F?QE?1upAK1u?'E4P8Z4 ,U$$>51RJ(v0;s7N&uB>u.F:4D*\
    J/8SWA[1v)0uO=u[+f0 &v:$RCu$/T3]EgA0=+AM+$9GWE'EJ5]uCu&AP %4m$Fkk.i%21uV7u:$.3';K?Q+u|8u3(n:-.Q4 (ou$Pzu(\
    6uZ.uX+8-uOIGf=;uQHu/47B '$k$c++92-7-b8U)3GG-7.K&A8n386u6T.2uF@Z)uF6X/P,>+2Cf(d? %=M$Fsq+uiAu:+F9EKY5b)uI\
    >K0E:I.3] %Wt$Giv/dJ-9/h3v=/Y214.2xTu, &ul$]w]Z.6WJ>@J2T%<-$7u(71IC;'AS/G=Q(?;^,+. &_|$QaZ3u_u'u)3^2v%<lR\
    ,<D2X, (E|$Og09$E95vQ/d$96u(_P4u.._' &zo$aru3+A*K3u?+E6$6k$Z:4<@)N?8)v(.Z?c&uhWK2 (Nx$PGJ)8IdSGU9$7BQD1:%\
    BB6 (U~$OuH52A/==5d-n:72;V4._. (S:$OL3?71Y3uY/A03<62v*Te- $Yu$:ZB>vHEvuEvF9J5n$u1(l.ux2M>v9: $p%$A1D=v)'u\
    j5K(2>?>00u,$ *Vb$W[ZSS;h-10u9J5D.8u*% *o%$XxJNL2R(P-u&$B1(?C1vQ- &nB$Z10>Z6u$-1M^/-9%Ku+3O*,HN0)D *7U$Or\
    654IT7:54A)1C-d*lV-8(P<8 $qr$D&gI(-O%p,vCFM2B4m0Z' $ix$A9u9.u/>Z4uw)u>(uD->-7-uK%^3 $T/$6$F5v$E`AG%C8upPu\
    lX=4B$ &.3$J^vj7r%9.<6v2Fq68+ &]=$IVZ-[K3?d;I+=(M8(4F:u,N %rc$IIS5u+(jBAZe8 &za$O9$;33u7=b,CH2>:*uX( &kW$\
    UkJ7W;?9r+`,&B90q:Z* ,^?$I)LYB9K9)1Y+u/FmT(B ')J$`|$=tII&p@?:V> $ft$@.S-w|Df,uH8u$&vJQ *}D$[422L&u4;:5%Iu\
    (Q;-d*1,-V;.u=8 $nL$Buu<^u%)v-RA@<( $k)$@uS%u|)u/.;D>*vP1s+@+ $nm$AdSCuO6Y8B>_.u:1 ''=$^$X*95&555u7IE%O0'\
    DX. (>k$OP:Su;;uEcs(k4 'A[$f'u-FuO&?<b1+8,6L+R.u,-R303V)6/ ('j$JyXS@C?-^&Y89@%8<:L* '+_$e*M7W/74->?4:0w>3\
    3- ,PG$EdW$C0-Ju<Du(,OS '_u$;-u^?h'?.F@V:u.&u*3 ')p$_nC5u->96.2ua0L)4? $g1$AGu|)j05.2,w*.H5 &aM$OmL.6/u,0\
    H7KAO7Y$ (/G$L$F%c=VMC+W&h:A@ ,RP$V/EIG/9(7<:H'a]= (Dh$N.uPfM+[&O0ID&< &zO$N@,319K%[,Q234:0N,i% *0x$KP^5u\
    ;-.4X@LF>*PA )_H$We%7u/%f+A&%B<,uD& *fy$Yp?1W'Y*E>82s&]/ &z7$_@1729U1?(S4e**TD6c- ,M;$XE63975&u%T,:/4*: %\
    2j$FT.4uD2q-//b; &kU$WNM9d$A,J@'8F,J+ $j($@'vE*u+@]._%c9 &m)$Y2790=u-Q54B4(Va6 *XV$WgO5Q-G$M:84N,Z' '%n$_\
    5u6.D1u$(:-Q1U%u?. ,N2$D+lWW&?,XBT0 &t?$[sd5E$LPJ&_<6'C7 &y,$PQ`%I6DDk/4? *t`$X>I'I.;@c*u$7 &z7$S43-t2S8@\
    0X'P/ &~:$bUu+5[>Z6o/ &um$`yRNu(8IIu%K ,Nu$WR);S<AT>(F+ &|f$b8YJm&F)471/ $lu$Ai@9`(u-<5,L*X) &/W$I{h$`<P4\
    u&; *3,$Kv5$7BLBV- *U]$W}O1E(=88> *wS$Xo;4L<R,-M &z-$a7@(X?Q%:39'A.56 '-h$diA>gP)S &w/$^Z.:F2Z.`O &6W$S2*\
    >D%.AI'
    Antigua and Barbuda#ATG#North America#Americas#Caribbean#Latin America & Caribbean#&wT&^n-F@@X?'799 &wW&`\
    --H,0L9'O
    Argentina#ARG#South America#Americas#South America#Latin America & Caribbean#&y;%^K8KsMuZMu67a&u,EuDhkS<?\
    qMv2u-u&;J7<=:+:.T+kA]Ekr<A,?%;9=WI-GES-K97YE3E137Q$I*S/97S=9(1//C/77+;59?5+=2Sv(4ue3u}QuD3Z2N%>5H'P.J+B=\
    >,<J@BB6L(R)H1@9B$D<4>$D0<@266.<D2Z*B06FB4DLP:@RBu.8uN*v&B$J7R:D$648&@5B':?>+.C4u'cu=$=3;5ut4YUu1I3MEA/3,\
    719G=5d/?$;+77f-571O51E--=1/^1K9=E=7M/^E+7:7&A5%W055$5QC)9??SEIQA^CII7==1CKYhj`SY=AA)EGIdM5711%?=GQO5I:S(\
    `-97+*I$A-G9MEQ+C63,3$5)=1E9;?5-72U+?(=6=%?A`+I8urCSU(73/jGul*GB^6d,Y5;G3<d6AZbvJu'u*Uu6hZh(^ru)+l4U@Sq`]\
    ;o(8C0uO$Q9Oufv;uMuKOf3jKEvOu=wju3w+Sb5xtYu%+uA*u++u54u)4UN^*39@Y1d6IF)F7@=U%NC'O5u9b?39Au5-d0Mau)9[IAv[u\
    +u93uv'b(u`]u;Hu1>u148<O.bA=A)=%d.YPuU*l9u-BWF;u$;D3P'=E&;a+c*g.44$Hr*.0uZJL(PA:I2S$`+[AOu^AI,GN/PABf:d)d\
    Md/9Ius`uP;OGuEAU9^Mu%u-;71;+b>u=?O6S-C?QuGn7YLC%?1=S&v%4d?^EG=uI5;-uSuSYtdr5E'O6l<KTOvov-V3w$7_;FK0G1u-3\
    ??;bEn3:1u22@/:EK1MOulu9tCpMu7MI;YUtYu+uI';21UvI3;G=u/MO)`<E>lu.0O+?u91=1u.*c+>-RU51U/d9pKMS5E7h)OCEUC()a\
    8:KDu'2[/Kd)[$M-:-J(Z;_.TCu.uKsnLM77)>u92v=TuE$v5VvK(zO(7.*FlZY:[a6@<i&B;:)B@<0V-T3P96Q.O3n(;)u)MA,+@AP;u\
    $AXQN/u*<R1J?R,T@>.FuV*)PRk:4u8DRL0Z-].6F<_8<Z1TCJK4'L8HXu*%B<8mL>NZ4&:9:'B.oF4TF2:&@EuLIT>:V>:F7B?4-R0_8\
    6o,,B]P%LG<`qu)8u/.1F(8P+uN,s,J1L,4Z<@(>=:O*v?4):.u.64FZ1@CN<8)RC>AF$H]:*</@uA>525B0u*/u$HL-R5<*8FLD)F*L8\
    (:+BAu$=T4H+g(uu&L=N(L6@DmJ<*6MH+@:D<$6B,Z/87u$>4R%*BNu4(D)u,.8RHu$FZ,:<6]SJ/X/uB[uD)X8o=_Do3s/B0FJR(TB4B\
    >R(4*0PLB:>P(8B'm2P3e&F3B&B+8;*->00X@:u.:_%4DcPa8X6.V,00/uJ)u$(X6X4@+RA2A/7(=@+@(N:<,DID;m&c;4/T;65m(6>(2\
    @AD=%96Ak;J0u:2g62F%DJ3VDu.Pu2&D:/_08D*>64+:I42u&%N9u.3u,0BJL@6FuT(_6D2_XX2F:&ou,B8:mDk4T<6Ju8Z8<5<(::q:.\
    :$Jfu(Ia'L*@6BRT'HEuVGu:(>8o6@>*6<541V;.1<$J:R<2,8VF8@ug_vNu(2LuPx<nm26NV,L64qL8]4:@(uBH6<4P0RB.B/45u$[HC\
    F'u$(v$%u*3u4ED[6QNuA8?*26qZu4cuH:6L.N-4.uy&u}&09@OD;*).-$/F;gGehau;ZpXSTGP7:3(/L?sI &hK$s-*vN({T<3u0u%<E\
    4II<I1GS0EJ1u2'*)Zu5uXu+kYu(Wu.Ku&AsGu(Uu.Iu4=u89uk.T'@3?OIGU1Y)u1,Q'M1O+Q%u-7S*uKHr,w+2u',u)0O&d+W$ &rU$\
    sHB+u**+5Y3;*uI$W59$U=I4-4>8>$B<P-u,, &w0%:|9Dq74K9(
    Armenia#ARM#Asia#Asia#Western Asia#Europe & Central Asia#)Y@'4Mh(`59(?]Ie.>u'Z0P5B[)b9M2I>C--FAH5,f5I)14j\
    _dNO6uE-u):U:64Kq&45FLJ6B(@Iu(QBAL8(c$a*R0g.a0u8-H,uB$((30$(g*.*FI>+47S-2/i=J$u,d'3lK-=DORQgEu0I&;E`-)u/&\
    71D-XAB?B1u<lT,e;$CK3$9VCDA1-W&+1B;*3!)V)'93%:;$(9 )W*'89.<:)'1
    Australia#AU1#Asia#Seven seas (open ocean)#Seven seas (open ocean)#East Asia & Pacific#+(^%{^(:P0,=/? *pA\
    %wx0(+- *p=%ww-%)*
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#+P[%wE%(.$
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#+}C%wL2KP[$I<S8u3,u':[1uI4U:K\
    <t8n>7]=_@NJP,c8PU>Yu>naQR=PG3`6u/-`Du-.lFj'l-hVu+u&u9F/@%'bauOBu97u[7t&Ksu1P5-O)jHYJMu(M]7k+HC6;]+]2HIB`\
    c^R-<Ag/P9kWe-B1e^<A>QC'A,5ONbTOaQ_f2U478jVM&n>u;@u1PlR8cd00=u(4VJ,@KHOiIZG4&)@&L:,69Jb,uW$u?<uEF?ef>GD3u\
    >nB-R%]EBAauIBMaKkK6f>MHWZAVb&u;>U69J943Cu[Bw/5u'Fu'ouf6W.`Tp%uI6['l^rOu3%u%Aur5O1fdut%b.n/l3U1u-du`u-u;)\
    tAr[SE7/?C$:3-1u'=[C^t;KU^9j[;2S1Y'G1;5,A3N-[YWWGu%7u73[0MQ5)14;/59$?1puhEIIb=uE1u9/jAj/S'u12l+I%G-EU+u5l\
    E3l/ub(w/3Y-u9Cu5Su1fvQv+u|5[(C-$;TOHB4+,u-EC;,'8APILG0Y=^u2n(u'T@TB,+F5>O,?)M^u/QQ>UJq%PF6::RY]I8u`j^;V/\
    @&B7SAI+S5u/OuGu3U=^9t<Q*[Lu5>u/Xb>O*b/u=Rt*WSh.u'su%Jun6u1Zlu:uYuHGN5N$D6c<c(HUuHluBEFu+ou%Z?PJ+8<>*8A<'\
    $V2<38G0K5A9M535M%u7KW%u%0>XFB>FPuL+u<9Phu*CZIZCfGS5u?nu|U%M,p7U9Q$=+C*XuVR'T*]%>a4g1u,2u,cuLXcaV)T7_)RB2\
    @@CuV7JCJ&u5Ob^OIMEu1StMAr5uK^OGI5uOut[W/9;5*=638l/17,WJ[Ahmu7mM%&8F8gQ@,Cu&;mGu21:^V`c5m9R?BO>uO.UoAu0V,\
    .@)PuM]^]S>Q,u[$v/u0M&uU?O*v?uPuU_u7:r?f3w%.x=Cu55utnv7jupEudQu1/uM)v|:u+3u`u'K7t;vCu?u19`+W9SQduQI`u+u3^\
    C[(bE[HQ*j%vvKGRQ,u)'uU4vf5uE7O5u'0ub3u+Unu?tEh%n+uju9unu7u??p+I-v'>uC(u`2uKVu/@u;u@dLuETE%=/SF%P/J$u6,uH\
    oWm&cPHeDk)s7uZ2@:.*i*vF3su5uqdu_SaIu8Eu_-k/uT0m'NMuHu-uB3L$N9Tlu8pu*/N1v&?u$uSv@ujv(Mk5<.&H=60(X2-2ITu12\
    Uc1LJ,iCB?0QVAu$So$@:6H-ku%-u;B?666L.)<u/8;LAF<46'g.c)Tu+uNu%umSqKuD=LEe%m&V@u<>Zu$uR(u40c$P-LEkPuPguq><L\
    8,C7u?@^-dg<BF2DquTNRaHuLNuJ]]XkTVVRFviuRL<X(e)_,cAP%uDB_@u:cR6u<8uH>ucu>u:)u./oDv$8u4@v,kT<mVeecu*ZuHcuD\
    8<iDu:u2F8*BU>5u85i$T*RLmigJ.BDTB8D_uB:$NuC>`VhTu;mu-%N8s-Z2B6)ZK0&$V6B+:A%K_A:QmH,6:,@3T46F'Xp:*6DF,F):9\
    R9c(B)e(D+)0E2u)&72)J6L]'2m4>$>5+K^7TAH*Z6X>,:+XZ&F:'u,S6;8.(Zf%)@9DB8>&62*>2-R)gA0N[@%@;D$DF>,>8.L&@:B**\
    u&2.B1-K(Y8DD-0U4-:LB.%V4c60(@18+H>*>3Bf40.BD4g[P@LZ)D(FX6L/JGs?gIu*fHMVnuHu-,3Aj5f'u34,6FLA&:E_$:PNT@&4>\
    4e(v$MNM(U45.D%k22P/D1NO.;61*:1e,Bu*,I4G@;BJ@G*U@MLDkekH<(<@u$&@6BLBZ.<.VaUc2qa@Ds:0R%6,%c*<6.>-4=H=22-ea\
    ,%X..k(@P8[L=uF%g8k7qJR9490T_>X)EH$u$*P0Bter,^/;.WVU8'0aH<)FEJ->L@+u,[X[iRN)>7Hf@Ei-H/H9T&u8+u2OJ?R)>/V%q\
    BVSkGq-XHu$@ZNN8JF2%AC'5:5E;KI$;4/P<F0@3,[8Gm)@X3P3,,6kmJ'@jPGR&<-8Muxv')7:A,IYu+7'5<?2W3u3U&uQ<pMu^[Wu%u\
    KYj8fBAuNdZOu2YFfuJY<0<'+M*5F;u**H;u(Uu.Km?u(u3c[kMu<?T(sCq3LQ6bJdq7u8du&?]Ik$uLD]DmXFu,8mu:ui@m>u6:a)g:u\
    LkvV+u$Cuo2X2o;Z9J%V<u6PuJ/uRggJ$6-(>Ce9*QB(]Ru@>NHC'eHu>Luc0uXc<DF8JH$<57UiY:M:p,U%t.pRKq1-S7I&Y ,'I%754\
    3e9F=uHIu&5u<.a<VG)<,8Z@u0&L0Z5gcu:/JJ>$mADG'h.u1+Q&l%h.Q)O4?'`3&%D/@?4:6-8731I==3G+E&GEY)G&b6^,r1-M)9-EJ\
    7N24H-.BM<S.31*IK;3]ON$78E-G=9)^?3lL%=F9?I7WCQj*`HY'u/&[/7iR,R$7:7'`2K)?6Ui?BSBu+um1H1u.kO<=2G:N'2bV/F15;\
    %.H+Fns[mYu.)D=a9u(>s(RL7u.=R%>.<%>9D1 +bY%z%::89R?4?>7?A'CA&IUu[u)uMoYTEk+]1H:0spX'gBP-R@ +q?%B>f/73/E[7\
    ?:h4;;U*O+d(fL764D<<v.Fu6Bs)N73Eu4+J2R/DI;79' +o9%t=QS5W4EL1>(9OW,Q%uQ@JF+R*_P@8B@66%*U636&4H ,80%Yk+NaV4\
    >(D9H3,28L.,j<='Eu'v-Gu=58/m.L8J ,-[%8lQGM-u)u6*6/>=%54B4JN>1mlR5%C31 +`4%xf9$/4.N@)<2)T/<JTH.2E(G8C.GD->\
    ?$3K+p> +~s%9s(B8&H;0^)G2C/=A;Y3-:*D7D.D%F +t:%mm&R>J>>g.X6PS[)WW3(15 +9A%X^2?$=:M/3puP9u*@8 ,-E%8,O(E648\
    ]%V:J;:=?97'1< ,4,%^392`u(.@m?'=>U ,(s%j5AB)4F%J.,I4A3E=2 ,+?%1o0$4Q5MC*A)7F<) ,96%U'EuA;6&e2L +e`%zA2=1Y\
    +)Cc,8/D:&4< +nm%z6,Z8*3n[nA;%642Ha +oN%pC:?0Q5598'83* ,8z%UV*Q+)5J'J*HF( +ml%tU,E;5G,(<DH +>X%d|)A9A?*'4\
    V] +z}%{,90%H@8BQ ,E*$sJ13'6<u$>2)M +n*%y;tGFLoH,- +T8%rZ=;58.L624+ ,&|%<]90*@X&<3 +u2%m%`1'4FL>7 ,+M%2<4\
    34SE(9@ +Re%q+0%:E'5?+3D +{@%|D;==,+2.8D( ,-<%38?/&/A%%B86@+ ,&x%<N4=E2['H@ ,/2%etC,4X>U ,14%ab1/-B&B2. +\
    nT%p<A&(DF$ ,%a%7m3ND6%= +zs%|F3<8@41 ,2D%aJ0L0+0A ,-I%7|5CAB +o-%pM04*E51 ,.r%f9FL)G
    Australia#AU1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#,Y@%QN/93($@
    Australia#AU1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Africa#\
    *;T$vnU$74CR7(16:(F1s-_=P-Y+
    Austria#AUT#Europe#Europe#Western Europe#Europe & Central Asia#(s-'Hb93'=7=2UG)u-'M:I&W?(+u(52A7EO5?%,U77\
    .C:+3SU%A/dMS=&I+-r0W'G5M-u-*u)+d5ECd=515*uv6u?8W(u'2uS,uf8u%0S,G0SXQL-8@B/,t3r9u5(I'p'O3?A3=/+?%I&?,?8u'\
    (-(3L=,hU5'[2Q:1>K0f,083:3PDT*BK<.(L'L8H-X5NA'1Z/)EX2:828.V((6'k&D+Z%%+./:5H/a0P$J<m>]2v62.Lu.98/u$2F/.1)\
    )&-J;H/6&*0._+6Y,(.6>$Dro$0::D6o@<*B(P0F><k*(q9P<*2%>,DkA<G]+m%T8u$-*@RNN%,<.cJ*J9a0J+s?L-V&u0Og)_$R<T+R5\
    i/@M'7CO$9PnJQ*5
    Azerbaijan#AZE#Asia#Asia#Western Asia#Europe & Central Asia#)^z':~H;ebu.u9:A@n8Gu0u-LEgM:-u*'s?TI<Wu+6u-'\
    u7=S9AO;u5Gu/&O2K$7I=?u'C?'DI8991SA^,ulu113(lkO05.9FlJ/>:8q684)D`@+@0@T6>638uEu2M$Q1rMM5uEdUEAAY/uKu5=$$g\
    )4A<,2X%2.CBUD$:L4$Dd<S+u;mA2A@WBC.82u0%.*Fa%<u/JfFQRCP.>mL(4u+eI$h>10T.38=,EJu*Z>.]-uJE+7L=V3P+:,F*P5aCN\
    *H@8V9<uQg7H7*-4,DN,62DLP+0?T0<)m^DEZ?<;:[<1u$7u@/@*su6u6FH:!)W*'89.<:)'1 )XO'4Hr0u^>I0GHYLQ<?P?<nu.5:J*g\
    66+BG.ED.J=N1c:]*6A/Ou(Y-=Jd )V)'93%:;$(9
    Bahrain#BHR#Asia#Asia#Western Asia#Middle East & North Africa#)cG&rC/0CX.J3X,4R(-38A&U'Q
    Bangladesh#BGD#Asia#Asia#Southern Asia#South Asia#*^e&sB(29H.22(2'612=(OBIN=D1J+F,4>)<(:208$45Ru/-K.uC/n&\
    3*/8']1R3X1q-R&<&R'uP*u:&L/F'uF,uF(c;iIJ?*339;$Y6+)$I%)OuA/O+'=%7)+/E`A25%Q7375)W(/%)1)3MK3b/M&CHu%<u?./,\
    %(&$V>$Bf65>'B.:8.8)N%B2BXP,2'J$FR%D4<5<(6r6f$E&h,[21@d.74uA0ud*?(3$uW(^2d;3/:u'T7'??/=2l89&9:u))$Qs[q5u]\
    $iIu$=u@-B4T?9Ku(fu&7F$H?GI;KI=-u%+SVhuN+@,m3g'a/'+d^([.TGZ+>C&WWC*?@CG--W>Q)5Pb,A-Ku1u'=`;??)G@,XT]=)pQ;\
    m$NHcMA-K(Q'E5M9=E33=;7-u,;uH);2n%Q7IIKS$[c)]/D&H%HCu27T+u*1J)LD_u%@+42]3<=:+.+./B<aBm.m$HE8[,M69>9.;+C.=\
    >9D&2*8Nu$4&H32$<DDu0T$k+>&B,40*>G6107Vj&I474EVOHO,30+8(>2>,>FJLDNP%>721*%,.<8&L7LG<A&=B'@/P% *bQ&jt-JED;\
    u*H0B7>jZb%I1u/7?j1G(gu< *c]&jS/OM?2u{Db *d6&k86-@r5-5.9J *e/&i:D(.O'K;% *e.&if235Y+< *b5&l16,DQK:
    Barbados#BRB#North America#Americas#Caribbean#Latin America & Caribbean#&|g&U&G418$c:*LU<3
    Belarus#BLR#Europe#Europe#Eastern Europe#Europe & Central Asia#)0r'ZW0$B0*&e$@/:987:'a:F,:$uHC.;-5+7<;>3a\
    >:,].:2:*P'q(u,;,)aMJ5e-.-%jC=%7_[,G`Y-9%AoGZ523CSP1<=:KNIuo[89)=3C/5>+i&u()u8E$3-36?u*I,Q;%=+O35;jCO3E$u\
    %*A4/4l*^%/'-5MUobH;03$/5/&=HG/)'M$Q.-8-PY&-p(u/%U9[.K/u-`GCWu+.=4;(=.7;1/9I(Q8-BG8;0I$b+u%+`%E-U-50?D9F3\
    2A(5-1/W/9/=A3&3*7H?*M&Y*M0M5?%`0SM3%-(*DG0`&b'-,WZn&l*uS6;0W(u[<[(u%$uQ*t't/l'p%Y)1/5=bO^AQ2d*I/&E'%=L&H\
    DL+@6J$>7>[>u=F+00:u&k@2ugR:4*>%Z-VIu4puXQu]B+k'].Z%m,X9e2]8a%,.2T6.k'>,@<N2F$H6>C/3*)>+N$@**.)D52^*(>8FN\
    N&.%6%F<RDFN.X*D6BT4*uP'8B.,L8I0n*-8Jk0V.(u$0ZNL*u:-u>%>Pu:gZ<T(
    Belgium#BEL#Europe#Europe#Western Europe#Europe & Central Asia#(X`'NpZ2<9N%V?25D3=725H)61.YpC;Q%&+0Q(OCAU\
    53%=)5>7*/BE-/)173C$u%/?6bVb4S<Y(/V76@k3,Q;7IO3j)r*34:J984LWBI*t(;3-,3X`6d&3.3Z9>A8C)n9hLGL,6=J'6v(iu>FV0\
    0GH7P6k/B3@%]2Z<8DD-L&+>T6F96$T@:1(5V$F<0)4OR=J+g.ZE]/B5%3?I);IE
    Belize#BLZ#North America#Americas#Central America#Latin America & Caribbean#&9d&[@$&2x44xX$F.@F0aEJ8<Neu,\
    <c>0g%9Ou,'6U'MOuA)I7[>I;S-C%U2u-9uWG^99K^Y3nu1/;*=3$l( &<a&aC8)Ku)7+ &<`&_f@B(62+'599A[
    Benin#BEN#Africa#Africa#Western Africa#Sub-Saharan Africa#(T;&P]0u/(CBQ&7=n'%C*1+3;-;%+@O5b5KC9?'C;&Qfh/5\
    *W3W=Mu?13u=$h'j+?&I'u-)j2`$O0A2=1C$u7&A1G(U.E,;3Q-f%;u|3v3?r5)2i61XMc30+B.:-Z7RJ&$yk+uH%v>1F[a3B%N1N$us)\
    0vUug)..uV06:X.P.$<FB+4J2,(BH(D2FZ.*Z&47u<6T-u8u(:<Nu&.N7q$0N6m0D<B0B)u@u7RW2=<5H/D=>G3==W$Mau+*+
    Bhutan#BTN#Asia#Asia#Southern Asia#South Asia#*dV&vQ+=*7>=F7N%L,4'JdC^)5DU&;A;K&u/;`&I<[A`*uC-Q'S(;*u)J[3\
    CIud9b,=Bd09.l1O8lJ-NIP,6XJ<aB:BB<RRVTVFL:6u*F>>g:V'u69*//I$-,)T'c(F'q5R9<&@8B68(J;V3P/2-'f
    Bolivia#BOL#South America#Americas#South America#Latin America & Caribbean#&uk%aYIBKgwl'3-M.K-95buGYu35p)\
    17@`uqC]I6^4u)4u~&t'E(GDt]36S0/-?u-5;uAG?'397[pK53+K[hun?u)(E:'4$:*L%Z?e%X1aE@-V'NAZ)k&_u3uaK.-.%mDD)0rR7\
    2)6$284,05F&B/2&.0,V.4D$>+6QR%,VePV-:WF[ZhZ3:'c5e)N3s=u(.402%,nF1,5kYa)R'R5:;4+6,8TJ>*<Hmu0mX+J2P_D(4=:W4\
    G$E@hu{/XTu&Xg)2^e5B*iF84aRVNJ(PV>'NET7s7J:H2L*R'vBPVP@%BDPx+{$R$u2%u03a)>1*9H):&u.HZFNaHDD0c(R+:FFJgRD0:\
    6H&D4umuJcBk0Z6u]4u,*@3B*@>:,4$:C0E+;&G.S)OSr%Y4W>l(W?d&;*52-,U4?B?0='M4$0*.%:G2G&9u(EJED;J5Jpg5s+T-a<L'N\
    36-B;TAJ/@6>*8+8Ym`@3D$uXYH)H(:-.Caf@=F9u*$>)v(8e?sMVCH5F`*C-C5E*C>?,E2`47.v5uO':5uHuY,u;2up([yT5u{)s6%u%\
    Sd'7,u'6h,b65_Eu*`F)B,4=(Isv-2=:/C==rEu;;l:$*WE1A`rur;Su@u1/3W179-3=),g+_+2x1vPx3)zluMu53duxI^u=ud$vCuby+
    Bosnia and Herzegovina#BIH#Europe#Europe#Southern Europe#Europe & Central Asia#(w9'Aeu06R1)K5E[h/f09D-P9u\
    6l1;K%^*;/TSV[&;5EG2M';7C%[(15J['=5%5:3(5%jQ9M&IY+53,rDK$1GA+%W4lHC8u%N3:;*?+E6B41>u-cMN+]-.f6uhu>UZu'_fc\
    Eu<-69,h]^F&H8uVL2]-VS];@8HLB:u<+XDu&MF)8*uF5P42%VC<%T>]+a*u&7k'D76O6/
    Botswana#BWA#Africa#Africa#Southern Africa#Sub-Saharan Africa#)3;%abu1+Q=?QME^9`3f+hKllIO5GA153'5Q-71/?=5\
    K)E3WK3$;9KU`vOA9[KSS7?9/u=9K/S5/5/^^uf5[Af=;A7u/3u)$W;S$r0u-4YPu-(A.u-g`HW:U.Q-G+3)?5?G;Y-EbupGOC3u7hWpC\
    9I-C+5/7I517)^(5(un)t4W3905D+e&ZBN:B<L)g%FEmKu6Yu@Wqufu:$.%~$08xT$(4%~$44u<*wVNv.Fv{NT(D-eu%Lb,?T0u$su0au\
    0L8'T=u<qT6uN06%1S:UNKNu'@Gu$u'8^X^,5'IXuGHh@/u2lu&^uydH5452E.u7q&c'B5&u1)E+u).5a`<K@^@?Z)ua;u,;uFK+W.C>5\
    X)
    Brazil#BRA#South America#Americas#South America#Latin America & Caribbean#&|B&Ab3W8=Nn.)5[=='971UC,U&;$75\
    =?r-K-u-$ANuU43J7(b%d(E4)0+&5$7@-<+cj6),5FGX/X3PKB&L@k&*.'XP4*84<.$]3F1:&4:(BP*D2N&J$J@FZ80k4@2DC@+Z1_2B(\
    8+D2L)e3u&5:*20(H&>ds=.8D@:.N,*,&,%u&O@*uB,48<(J8T$H8(7JKc'*3(3D1>/27u,G>$L1oRkT25u.9D.J<85:G8&u*-<.2:iL]\
    u(&BLu*24>_$@.<LH>JguD(:<BNJ<VP>Jk*BF&ZGNW_u~.up:tiv%2h:M:f1AN/2MRhc/R)Z9L?Bu3-`&M35M?-1u-l7ESQQu)jr;7I)9\
    /Ydn9)IMu)GQ;3`u')I$fKKK;)[ECu'2uU`O1uc'RCu6:uNqR4u2XJHiN46J6:;$3CABO.`2QNb'QuFu9_HF0<2R0uDIZ<u@ZEu3;u+5G\
    7u3CYP<>H8eu$v&:2g8uDu]P$@A>7,JJ4K6/P@J3F_N)DTX@2*<D0B=BBB0D5D'J8FC8)3F<:X+@1B=m$81F$49VC09s;u$$&?B+J*BCq\
    =ZKH,J-Nu'.`8,LqN4cUXY@';=<(@6<I6M&OAI5CI1JOD_<4F,6K(I[3$A?I7nCul%=L>os<u&@u&D>V-'MOb09miD:@'ZBuB,,F:4a'u\
    JCN=c;D?u_Wu8)V<c=D?e1e+V8uT*uuBu4+u@5sUe?L?c?u]rTOu(bu(;RdHAu,u=u:pinuVUVru,-J/REc7u&*u.'m4v&A@1FEeuQJu`\
    6u?Nu'<up8U&I4+0u='M5[&K-O6U$K9SAuSrvIluKu9uOhf=);24E1Chu-h`ju;u1MYCh`bu1//;*&SYn3/2]$833C[0K;du+v+u=uj=Q\
    u+u9dSK(-sfZ9U51;%>9,;?W$OUW?G;u-:0697^&u/)9496J.-Svt6uC,uS8uO>uKCuSMuS;u;3uC3Y'Y6uU*=U^Y???fu;Gup$u%4v'/\
    j9Q;CbG[u/=u1IG+WA^tu)W;=;3UUu'Gu=,G2uU'CUEv1dS=uAu?+=*G69KbC&v1$u71W(S<+:2D+6^-'56^/7^'f5t+f1A6B,P'R2/6d\
    :l1M=u+&u=757&KN?I;uE5u=rO-KE'A/5;$[4l$U/w'uQu1Uu?u;v/uEu3j53Q3D1+KI=ll1(:JG&U2;30I53h(E>4So/B/05^u+S/)/>\
    $4;5u5WGLY-u%%I>j,l4Y3?.OAn4u=)u7/W5MKY%Wu-Uu5hu/u%u5uGuGv'u=vtuSv7Whhpu/u+uOu+u[tSGSU/8.F+a@*L9HBV,u2u,k\
    DJZ*B$_:4V)4qiHDP-uD0(@32*2V+<C,uE[I&)P[89H)<7.,u'VSGM5S&dAB)hE?-=,A37u'[u'I559u)IIAp0u%4C=7EM=Qhv'[u=QUb\
    Yv-u[I092',$v<6LH<mqHF/:A:Y6UBOL9N5R;XQ<56l8S6`POTO]uMJ[P91fH-4167Jpi7.53)1G;97=1W')H,c5:Wau/ouQu<QDK&K'E\
    1=S/+h&f,;@68eNHJ*FBBZ>aTikLZ2D>>J8DJB_JRTF@@*:RD$666X/6&%B98,8_FN0>8>FL:_220.>F.622P68g.88<,@$e0>6:H824+\
    B0NFJ4Vu23Z6uu4<$>bu>3u(-D=,9@A(?67%53C$Q9I8A$&]Zu*4L+:4u$LuZ2u.1N%@DFWB?@nH5+^;hEu'3h.74-F$@+PCN&T*61J&@\
    'J3<+]/@%B.@(@-8;03B'NIL9$E0A%U&dL5F9,A/-//599=&A/?%G%u%:K,G+=*j,?8C05'9/Y0/>,D0:)<&8*8*8)N)L@]+:(2<X%Z/D\
    /.',*2->,0-:=2)<%X-8=D14)<+@>*BJX204u?u2uXw*F2)X9$u(vyD>901>rv.'J3>A+E*u)a^F56+c5i+u((8Te&u&r5uz*yS65vN+u\
    <uGuZ96uP(-v6381a+F=@%Z20.D)DEau)VrNd@v'7=*u)$bT`g-D9.G'G*uWZC$?4la7Z7,Y;I0u3eM4K(`;S.r,f6IqI6u+kf:%:1H9H\
    I'(N/>A@3@+V1.)6,Z6F'X=m3X%D(:Ts*P-T%H,</F9DI+?=A)?4u+)u[3Y5j/bAuluIC3G%YAfQEI9EQ,b'C/GCM`YEu-G9%G*):=2`*\
    u/4u1&u'%f,S&M7b?S)O4EDM=$i$u:$u.$uq&_4<0<1F(B,:08I313^M?5EI^EUQK-u?)vO$1$$J&>E@%F9Z;6u-<u'4ur$T_T_%Vu/uB\
    I>9H&8'2pZ$6+83<$6AV1298$46,(H509*AFE@+0,,,0%V2*4'2.8(:&0.3Z14':6k>@sckNF(>44<(>':?q/:@gJ_Hc(6(J>uJ(B:0X0\
    u0gRRL2uBkZ@uV2D0V*D2H&i2<:8>>:D*q'V,<507B9P*B7F2&>*2v6~$/N6u$*k,87N$HIFAs0D+F9BC.l]ST-:$e*vZu8.X<2%i@PCB\
    -P((u0IaK8C-/,`*I)E,7+$w$P.H&@0P'B1B%xw$>$CV<]>/Jf61R&<0NXLRPBL&8/u0ul0G%uv0/q6v,uvX?u42>.oVX8R;4C3I(;D$R\
    mJ<JH>HsPH2H$>4]Z4.m$LBHHDuF<8X,gBP@N*@H,R)@r.W$u'*K0-64_/XMu&Au$'](u49DuIu2KP1DQ]06@$:38A4+uT$>)@;6G:5uB\
    &H&X5_8F-efH?BGR$HD.u>0DL,ZL>*u:9B.u<@u>JBPP2HDm'J0LagHPT.L=i?2H,B/R$8,B'J<Z=.7H;'I/u7Oh0;a'V-XI '8r&7^uX\
    7s)s=*;El/W?+.Q'7AYCSYS2K/=IGO15(GH/^/3O&dF+S=Cd591M.K:9&55u/%M5=(GHAoEuB0RZ+$@Q%A@'N.u<8<&R,N8HoTu(4vsQJ\
    %X,H6 '3M&6VTFi.JUQub1%bnjWrIM+]u8TT$u0 '6^&8+h%9*%H@J_%u8D]169^u'A/E% '5u&8f.L$ZB,,uSIS+`l>*aF4 '7k&81J,\
    N/09'9=9u=1S8.6J> '4b&7jc:B(L+(?u?rI<+4 '6^&9C:2,QQWM1+0$V0@ '5{&<mD+8d'3K59*9T,L ':I%U.27/QE[(;?5*u2B] '\
    AB%^<>I-Q5.O+14 ':2%WSAK;VVT47 'C2&1{+u+KK2R)D(< 'P5%v=*?nU$>LD*J 'CJ%_RF:04_I9&f5 'OF%u8B$$A193&3D 'B(&5\
    5H'&5E?7,
    Brunei#BRN#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+;O&B7R%T*u6TscL>cB:%-Qu3^316u98?9Q.)1I7AQ?KH\
    I]G(Ku* +=[&BuR$H`2Q*l6AC1[6CuL
    Bulgaria#BGR#Europe#Europe#Eastern Europe#Europe & Central Asia#)-$';-3?`-1-%/$/S0I++++/(12/6j+7?1[3[,u;/\
    uA9Q@[8`0?3U>9.AP/$M/b&j%5=W%S3U/t*r)E=W&O(*,,u8:P;<Ou,30Q2I6E<baB*.0DD$>941F0T-4.8J4_&JLRH.,06&8Q<387:A2\
    [>9>-DCN-B%D2P,2k@(B,64.4,@5i?F5%1Q;31$E8/uN4uP+u{?uB+u&0wDOuZ)q4Z:RNuDZuBDue<u2,2+uNUZ$P+@5_0gfi5u&1e$-u\
    3IO^2n/KUME1f%u?Y5u?u1c?@7P[gf0An(h+C-5);.OD?:K%n)31E1E)n'1)
    Burkina Faso#BFA#Africa#Africa#Western Africa#Sub-Saharan Africa#(Q@&RKMu%9;u7u'S.u;538Y%-)EYC1G''A1+3IA,\
    ;E-$u9'`/'2uUDu/6u/85AE&;EdE7>u%%Y.r)uK0=-y7)C*Au?'[DY6-/M65'r2j$Q/7*E<U(9+-K/;B-27B3BM>=L=6=)uG6u''G+uKQ\
    E1=KA&A056K'I4IFbH-R9F7PA:E.S%C6=>6].u&)e+P_H6B8i,_;g'B(@<<VDuN<L6RD4@RR(u4;Hu:V$F1J7B+@moLBN,H-uDlN$iF2T\
    %k,F8*e1H(20'N8gJVscX6u]M<.Du<J.P&R4eLuHZc<uHu0J,X(D+85i6u4Au(A7uzqu%05/MBhqu=X/a=D;4CmO//l2)r(WP3uwuU>3u\
    .+8*RBT(FC8I*A+7Y1,KN^
    Burundi#BDI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)6N&1+$E+AO191)+,9K?MK-=7UC?E^3Gtu+u-`uQ&-a7u\
    &Mo)B&ue%P*uP?L[c$D8RZ)J9:Q4+uP*F0F8.8*R,u(6&RA8%J@k0@;B-Qu))-(+41-;-?0?a3N3@'*E
    Cambodia#KHM#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+&)&O0fXuU6=@/Al?WJ(>88H44X=iUF=;9O99E'Q&7e\
    )Z2u8QX%T9>)?tuo/g8iU_WL'e/oIm1J'u8*,u(.$BB:PV_u*2DTTiDu06i4]5D)u2&k0m-g,u&4q=(A:=4$PT,E4;43>76%Z8u(?.1>A\
    B7e%<X/BG]-Do.<N6'F'H<:>0/@?]G692+J*.%HLD'JFHHF12(8L:4*9EtEC1u50M0-]u[>Y(C;u)?r&I>u/(f)O1=OM=<7$S5u/tf-=?\
    t)E)%u''9;%u1@K(CMA+)A,A$p27u(f@?3G2U=$dHE+KV9&uQ9?Ib:Q(--4`u't1)u7%KI *}t&Q,*J.&(M *~G&O{J;33
    Cameroon#CMR#Africa#Africa#Middle Africa#Sub-Saharan Africa#(p|&=('=;11='E,K6U$?A7EFu1c[2n&A'YD5(;1t(-@O%\
    16;(G@I5t&vE%v9&->70G&u=)t(Y.h*u%'u)$ul*u'$+Ywl&vI$^@1>,u28s*m>g1e3@u%u0JFU)-F;NB@P)%.IF8H+,?7Q4*=ACQ,;<Y\
    4Q8-]5<-_*T=.I$KH0S11C(3D2_)&FiBTFa<u@BuR<]>HuRuPRLiP>T:P4.:,gRNB.12?H)T&>(44<X.&ZANOPMDA6r.58+D(H2B8D<@L\
    *e*2u&gB<7F5@6B4:gq(]Xu(BuF&:iuRm0>6Xa.>,Z8uF:TH>c86N.u@&6,B_Z>u*:u,gu@qu>H@B2H&:,u(XaH,L+]2L0uD3L=HM6[(C\
    0'<%4'4'HIv4m%u*9:30dDGZAFb2u/JdNu=$t4M=h+O%^4u=<t@fBWV[XUVCQ7u+%U.ud3u1*u-0W%MCfu'0KknLS8Cu&lu$dV=PI_`Zu\
    1sv5N;&UA[KfYI3;7[SuC73UpSuA3/pG?A'5BU@$47$uh/9+dBK,Q8ut<MVGXO4A.S6I+5C'JpuXuhuRuWX/en*?+=2j(U0O
    Canada#CAN#North America#Americas#Northern America#North America#&Vd'@@=-u)bSYu1uIz?$u5$u;%U3b;h;FY.7%j*+\
    ,-&561>?-5I=[7wxuOu)AwWSu71u-Mu9Su)Iu3Ou-Mu7$u[eO]'g4P28u&FVPu$X:RDuZNqRu(8J[vsGuoAu]3i/T1]u'Nd@w-uJVm'0Y\
    H`%`1=(O]-_1B,4&,$,-,3&u'13);3;%MHQHIu>rDrDuneupeupe=.j@vQu*uEPu7Lu3Jj@u+Du/3v`u+G-l-uS,U+I,5>74u/+uE*['7\
    .5@A(W)jGf5Y$U6u)J^Lf4W'79=$EeuYZd49(M&M&S)E9K-^'I.5:u%:ud6u%4E>':G]3R)]&6+*=0u),%ulu3&u~$u~$u~$v%$u~$yl$\
    ~%$z$u~$~$1f$YDA)=C9B4B?'50&@34g0R&@NE?7'd0K%.L._4H[K'SK'I9uWHG8C@-:<B@)PYB(eFn+OB/<$o,2LB3:S4DC$1MK$CG1C\
    ;[-Y(?0uIu(%:`o$47:;(':TR@L&D)P*6A;&G9WAA`3u=,74)R5A-GG+?6?$U-W*[.h&5,2:k,k4g,C.up5^*$6]PQ&/.2J/J7G=7uW+K\
    -u%6jB`LS<%T.B:Du*o]6uP*uD2u^(uM'M-WQ?E?(MR/@+L4NLRW%*J8NT>V6P:u$4>Cg-ofF;)6[R5Fn<1.7N.4qT6<)>9:*E/Av;uSr\
    3A/O[ItMdIu(feuTe+P4<D:K)^SE5%@DqFu2:87%u;CE8Au>UNu+Fu'2Gi:NJ8F.D'&39M@'uJW<'T8@$c3:7aI+:fRG4f&K+W2A8AN+8\
    :Lo8S<9$nG?(I;b[/d5Ej7MIu9gGZf.pD?@L]aP,X,0u:0g>h&M'n5u%HMD1@2<.]>DF0DJ0<es<FPRu,o[-=</<)-%Q-K1?O[=93:0F>\
    @(JIu&)>(T>X&@'>/856Q-t4;Nj2GBp4b.v=su7''J7:,:u3<4L2@uO:PT?B[XOJ[_u-u0EBSXb_`P.B^JWH^Put_OH=@)6/0l@96U8^4\
    Ua2P)0u'RO8M8u/=u/=un;B?19?-Q&$lQWu1$U5n=b7dEC(2B;X7NuAav-u2uOiATf6j8[H8H:N$>b%v)'bA^?v9R?Cu34u14$uH$uJ$x\
    $$uJ$uH$uJ$uH$uH$x&$uH$uJ$uH$uJ$uH$x$$uJ$uH$uJ$uH$uJ$x$$uH$uJ$uH])v01v&,w_Mv>tuuIe?u<9voWq)uc;u*&um)u:5vD\
    [X$jZu1<u1.=<>.uF(**h.f<u,u$B+R6u&-4*.LH6uF*ue)4(3H6J4*i'gOk/,+=Cu+`'-u.6u:@u,2m&X.ZBRTB,uR%T*A2G&D4c(N3>\
    %u08ucV]4T&N-D&_R>0u<Bg,u.5L)u0&u*L:&ZG$/OAwdu+u7IS1W+u7)u=1up/U/[StG`1u%)W9uAj[=`C33@Ac/:&lB*.vk/V244f&1\
    ./H8@k<o._2D2u*:F6::'4u.0u,-4+(7F>J0L/0=*bJPu*e_HeFu2>vVNuN0c.u.F9Gt3+1<E6)F(u>LuTaNao8uX<D4uG2?2:2l:$<66\
    Z8u2;um^aAF9u*lHKBMBCB5uenoCe5k3u&/]$u*D&8IFI<(2V@,LT'PBu$J`*?,u6:42a2P3&7/[>b:/u.5)1u;dC?:5F)u0%<*v*$a6L\
    B_6@H2PF@@(i'D&uT%uR&uX)u(-s1ukC_5vJrc3uF3xPEV+u<Gm7u(7u>5vJ=F+u$$v81u*%P/g'%,nNF*u0)8.u:'q1u$7u63ukMu&Es\
    OPA,3V19IA3l)v=,EAuA=;5,=1+u-A'-_/c7V)c(q+u25g+H&uD/u*%v4$])s%v,&u$6Z$uq.Z$uF<L(N1J$o4v(Vc$R2<)NEN-_Q:)uw\
    %_+FA6[<9B$L_2,F)NM_Cuc`DGC?u/5U(`04-u2UTCL343u$I:7u.^N9R1+.uEs^T/B%_,.L,V?L*u$=6%rk>8rJEBCP%VMBO:MH(HsF2\
    :?B4%u80e$u.8X%e.VB4(u6)%H.0Z>]&H*o@B80>-,b.uM;u-;E9+?51h0f't?b'uS2S5<C9/uG'C&b+O0uQJ1,DFuJu,0(vV4uX4vmTR\
    (uqDe,a)u*3R1D7>;F[.S:5mEa3P*.9]$R+%C0/_9Z-c'uJ(u60m6a7uNUmEa5uL7@-P$c,i's1Z)w8Nu4(e0u4$v*-uN/k3u>-u,.R2u\
    F.;8Y:K:)BH2H/V9uau+Z;uVCa)m8T<*@=<W6u'<r,j-r7E,u5];>R)=FnX)2m*u8=X0uJ6Q</<P.q9H%],_3XAeUu_%u$<7=u5n&+X(J\
    2:>ugFN*=GYuW/O/3[U$5oY*E0+V$Z0e*.)EQc.J$R9%[[3u''G*d4A-S&Y@?1<5v8u7@7,A8B-2u5_/:B.u_1Z(Z:2i<R1JIeAHhJ)0q\
    uFB2a&P.u>5R0u<TL2X@cNiBuD@u$Br*/8*L+LEFE05+5G7?A1`-u=)M0)02NH8u4HcF[$1*/H0BL.uL2u24&'nU+-@/o@ZDM&&LS4^+S\
    3K)u9(`<u)ZC$O?v3Ft:K2Q.u;.b>`Tu+Z;F&RuTu*k.i)K6',ND+&uC;A$K4pX$DDm9:N8->42u>TD,Z+u$=H'@*ec3*u/$b,380.u.F\
    NHuPXuR<a,m%>=(=iE]%F(uB%>+1?*1q?i7a;u.UDA<[&7+bA=s7_Cu8?B3LQgM-?H1g:N3<=H97/u5)Y(u):C4fG95>+uT$a5I9u)Iv3\
    j[5F+e(a.o'D+,7uLAo*s@_2o%0-Y3Y9a,u]/g%T&P']7p'^9?K?-d0.,r)))v>ledRC?50W=u)65N1P=03D1HFP<VT%NLP>s:FR@u$]a\
    6_%L5]EkAuVMH3oMBK:^6E2/*M3CY-S(UHO7)/4I%j(3Tnu$[v@u?D[<3J(mFeFP6>&]6B><u$NPuou,0.gu<<R&@+>(8H@F044J&a1uw\
    2&*u3:,>B4J(:R/,u-@W$[>5V0@1>,<EL:XG:T*u45c$o0q*uV%D'uVGu85R&vZ+u6(V%u67)3M?u;1R1uX7LQ+5D$u$.u,)uT;H;'+uC\
    Q`7p5'-uB%u()J)R?&G+1u5KQ/p3E-G&K2M&n-M$91eM11u(d@%@4>%AU';2;H?u>[u*EF3RK.1/MEfESd?G)b&W?rbj9u=SuO3u7SK3M\
    +S$=,;JG8l_W<d%Q616F*pFA8b4`*rA?=H+g@R%L185u@^J/XbXM]W.7M/upDM/CCv%Hn:u'RYJf2n1uA)v^(K+6993<9L3uF7o5R34=E\
    Iw%ubu9[UGQ9I/f)u-%uG*`6uATuAJA@t.^2uWTj8b.r$J=u=(t6t%[(h.n(uI$S)]9u6=-@D,uq1v(?P'V-Z5qEueu%R7a5wV?u@$vR+\
    uD1D-.G-5b[IKvlu~QbM;uAIuACf+u36[D''LUM&p:I-Q*`@5Du?7V7JK;1u72PM6?[QG7U)f4;%O=M)Y(f0v%NY*u7*%:7(Q1K'^*u'4\
    u|Pv1Hu=RLM?KNA_-_$O<$8wupq-o571u9E%)k(u*Bu2<c3sKe9u./Z/u.I25,r3I75G-[%M+u1KK)u|0f0A%E/f'/+6=L7uH3,9A7?&U\
    4=$W/I(9+5AjG&/]?JOS4E8W6uG<-)q=B3(/d=89`;n%))H9I/u'(:?J;T5O;uGKu%U-18K71S((O+?EQbbQ[EU;=O$C3H5.3-Q?r5`(v\
    7)u'/S7;E+P+@/<Q418&F-TMZ/&99uS&5<F<u6FP@.uB*uJ/P%J*L/./:u%ku=F`Lu/4=u(uO4E(O3?YfUE*+u@La(&+?7uaHx2ku**uN\
    /u6Au@KuF?v.=X/u<1V1_Gu2QkAs?sUuTuED1s5ug;vT[u29c-c3c9R;cOoC(9bu)a_c<]$u*-o$g.u8&s.u47L%uc5u0*R?o&P)mCF?F\
    ^&3`uW7W%O0=cYBd.='C3W(I2`)KKM/I0MaEH=edTE]W0?G?Q333g.L%F/>=R7e5cAu>hRY]u1&375lCj[:&T<sRP.u>5_7V;ofsYNO/@\
    ADlZC@+>6e6@<2FTe<6%0AP-R;:CDn&@BeJ>5@u%i$48.<R48X@u(u*4(A8%H-Hh]3X6J+6QB5@5e5u&9a9J)<BNJ,E45@D8?8j8<*44b\
    <YTGcCPQ:84wNo>0uiLi<kDu4FR:B:uku(ePHHZPmXPP6J<e*](u&%o7uH-H9PWu,-<CLu=u<uYk;6Y8t<W8uYmQ,7D0a:@oZNNaN_<FB\
    KJVN)D.*Z&sO6(;0AB(0_D$45HFJ+,u1,-4R6ru,/<DDJ4',t*A<Xa:2u=3W2l$,0u.cND>B4@-g*4u,Tn@u7Z?@9J;m'N(@>Bi@uJNu2\
    6g-uV-u>;wa`]=Y9,)uLNa.u.3H%R1uBQ,(A<6.u*<u.8e8uDLZ)u$Eu2G_CiA_&>)4G1?MQ6$a>@,_1Z;_K4733f30)q.N>:*u.A2-73\
    K-KE<+a%E5)1sSV9u8)]+uP?o)u<0J/4;$;83N-D&P6H(FZ@(F7@U1?[?=9CU3U,ONO(A7?S5h'vS%^(23c)]$vJ-@-NK8^AO1A+I09uD\
    $8=KI'/6=;E9WC3=$CPA'3AO3l-&/T)c7H%]4u@TP2J(u2%u4*Z3aC23:`@3.?%ECj3;QGU3u/1S/G5%-u<BuF2_D<HRu.>@H(4-HW+=b\
    U:(cV8H@,6[([+I,+8F2P.0qFu*@_>T0m.P<8FDJT<<&X?VS0jFN$BGV-Fu(4E:D<Z%(<a+,.X&(,u+8;61<J$HZP+ET*,V(B)u$E2(W@\
    j8;0?B%B6FB2a$c9.*W<'D>F0>_qRDP&u&=>3*;OAu3E2'k6a,V$LG*W9MB:J0B?8OmWK=S3./g/0AR>J%V[GC[1O)b$;'0/_$u.,i2B$\
    L-C+HM==J%Z,4-FG8Iu-US-h=79I?<$mPF.Z7u4>u.**+CbYSu9ArO4)u4Je2u00N%mnN)F(c9<7)1C9>K3;rAG%S7S(4/a+u**i1@3GM\
    1-R7u0)uJj'G5=,jd-vM6uM>).F6A$U1L?uD=VAZ%R;+)[%O7@/u8/k%H/A/u%3';c+s&4[./`-$-u<3:-6=J%gLF+(9]?2GFDZ+?YLIT\
    A11YCGf??I?<&u*XV4uF.@2L*>3&AF+F,D+55u9nAC-7H@uTii_k)H14I@MNOuD9L'k408Z*L%0Ku&KL-]'D?C9CAY9p$u;1?=u)9UUA9\
    u%%[1;5d1uIIuW$pA=;+=53S*W6.7u(A<5pI)/:)I9*-m4gHNF8.u(0T4m@qLu(Xu@NuV@u24c$&*Y,O&[)5486T0va3u$-u*u3>Y+1G3\
    u5C11N)2-:GP<u(_i>_,u0&,5HIF-e'_SNU&;:A'ACY<S5^@G5+uQ7U$1/u@'u*-J145'3;-S&Q.&-i;_?*7+7uSu'u?Yu=Qu~u+S)u%2\
    d'uO5E-hCu5-h(?'M;-=uzuGOKu)Mu/nu%??Mr;ud)h+r0`5u-)O(v'IOHE4u5&r2l(j*u1'n&M7u^*`6S(d'b1u[4ud1uO.G,v=;r2hI\
    Q,W)3,E)97?%SGt?uIur-`OKl+vCAu-;<5A1S)W5E73=u;OuKu9^pjYU7E'G*`>O(uAFvxHJ1F9i'i$ucOk3N1H?Wu?GGuMu1`Cu9uEu?\
    Y[CbWubIW-U(`Cj57Au~tf-Y73GU9[fpdu1/G9IG^=uA0>1u8;.GU+u;Su`t7%I&[1n?u+WupuA/-99^7W; &B|'|{B7T/602>Du>2D*_\
    36[0p%u+,^8QHE8u+HI082s6T2]RF,uL)uyGu<A@&=2uKJY@;80,g,,.u-0Q$G+K$n2dH[V%]@DT@>,X(u@1wFU+4whiuG4?<v(u0uw:u\
    $>uV&uP5&*[D(,k6uT:uq6k4o*v0&u<%u]1u$;<1NSHfV?u&3]3B5,91?0=eQc5$-utnuUYu/Q'/v:ka%&-IESCS7,+u0E5)O&I5*C-9H\
    %v8u4u&<>&o36$u%V+0@>u(88%VO@)e,L:X1sE+C(^u2Qq73:E2bX6gTFT+a7uR$uqKu($+4d,u/:ud>hB-B<<@0uaHu62q(uP$ue)s-u\
    .;uF=u,%Z(X%uyGP5>9DO)5u[n`/IA^WUAH*u,ki>uDDu62uo)u.1F?%3KIuM;h5M)uO)*+u0-u<(%/UA3=29%5GGME4'u2T>XJRP>F.u\
    >&a@k,P-'-bSuUrX,uagJ=]5DMu,G'>SZ0:J.uFRs3V1u*&u8)u41u25m7u&M@C13uAYK+u;,h3uAU`9n9uT&H2B@]Bu>0uk?o&]@c8L&\
    R945+YMCu;Qh5p-u%3^Ad;T1F.TFH4L&L7%A`uI.$HDu@uP><X>uHJu.8uo:c'L7Z'g*u.-N1k5usAJ543%5S=d/`;uE1u+)Y+u==udS$\
    -_)T*eFa0u4.uV,g%09uEfR-a)H0B<H2o,J6O02@gF<$u&1];uan61V[,;5?Q'v5:u)%I)Y931C+uK$f+uG7M/+1k(uH6u@(v0Ka)o,ug\
    %V)m3uFE:-47%?U1uv*S*b+S(d.j8u;5u%.u)-u|M6+vcHP%o/uF?F-$M5?GCW(uO8u+$l1v?>O$(+v.IuX'u&)o9$=P=g-P,P&u$7u_3\
    u:(]-5+u1737Z;@7%1?C&1i>0'*GDD-LL4uT09b'E[YQ5F-L,TNu4P6$1QP/g<q),1;Y(1]G3c.8R<u2FH,]9S7?75=81q%q:P-ZAu4QZ\
    0iGu-?>`uI(f)O*S%P1u*),5uH(u0$(8a0F2@+u&-uBKS;K`5/urj>$g4uV>o.q+<.N-u.-u:]c-_GuP`u*W%3`5A%rDl4O%O/2+v(SDG\
    &3uI;G%u%0Q8K,l%aG)-A+35uJAu*C21u9/u-(S,1+X3F?0?M/UC7EO'5,b/t2?4u+e8K'5u/1$)uR5/?$uQ1OEKSGW<9<M<f(G9rN2c4\
    B?1WOE[O:lXYBWH=NMNSH,:sTc8k.D>LRPBT6;(`3M9UIS9uK?u3-uC(=.2>u$T1(?5l5U(^@u'89.u1mAJC4S0*CM+Q(Q2)7XE$QS);(\
    pFuOH)-mreEu8IP9GCU1`$uC6W8nRuQT?$u+7uF-u8I*3;5&9@?@3u89G`%5:)q<_,i9:34=o5)+p=_7R;>?0GD(<+Ju)<5(e0.R/k;T9\
    *-G7F;>*4:D:H4i/_E,/H1F,cIA3f=.)uP$F-,7[WU(u9%*)u0=cK6515k/L*u0&%?Q5g&<-BMHE`-(M8O)t?+O.puDMJtTLdFu?=?,/c\
    OXYJ?C1j&u'</)Tu1%9;+?.E>WBjDh<=+;(QDu5N.KI'S0C@MV96,n;'CH94^:5<d'C2u1]u)cnLBKB^,=Q.uvou7H[*u-(75TOTCR9mO\
    gY@5u.9u4+(+?=u>;N1a?u2^<+u&7@/oYNQB5uLI5AO1DY%7r5?$u-:u9Huj<[0S6x=Fb,p>ubF5,u3_lk;.r,u?1f(O.u-Du/4t@M,eT\
    7$u;AG,b<Q<u3iY<**uD$D*e>B@Y&ODK4Q,un)=,$.XZ=$u-?7&EB9HuAVu;gtLC,(.gZ(.^'u'0M1l(3QA3A,/gA,u'&I2ER34E$I/K%\
    %-J7J?HG9;t/h'u=2d8u-)7Yu=$G)uE?b%f;W$h0[*S%S,S6M,d$u9ZWT-6(F6<8XLFT8v&FF2%.IPZVB(c1uR)uL5u{Eu2;mEXE,3GE2\
    7N32L80(4GH;2u?T-6H*us3a(RD@*X(o-i&N0cFJ,u<*u&1V$'<EPKPC4u'@u3]UD16<@v*aua_cDaHu6:824Tc_T4o0T2_T)0S:u+uT`\
    alZdeu=e.NuA?=%M0?4;>Ja)D74u-*5)cS-/r)E&`4u/X56%:O)K0e>=6O&(6u$<[,K3`EO/`4d&K=u)7urOh3l(1,6V)X22k4uH-Z&qB\
    J:,:YNu;>uf:OB&B80u22r0G$A/I=9)j2M&O4u<H(0K8u?0u=+I(5:Eu@9@?&uO-W(u%FW4bH9,`RE.p?[K'1</uV5F/VQ2A%9OAu%7u'\
    /u'%K&vSLu-*uE4b&uA2v1,G)T5P-H$Z3u@YFCC3v|u*urAl/b%r0v'Nu-4ul5uW$w'4u50^6^$uj0u`Au|@S4f_)<NRu/=n'uO,7'NAj\
    )u;*h)S7O'uCTu+@u=0S.=0udu278OoE>H&u]+uX$m)u&5u@1s%uP(uc24,u/6t:p@O0p*vM*v=8u[<uAB`>5J5eGu&JLu>P(*h27N*J6\
    <RLgTkR22*N6VaP]@u*<:JvPqu6Du&8u82w8Bug,v0%wq3L/>;/-u/GuGAn?uS^E9uruK`G3MBMu*Y:=-t(Y6KBUoWuFWu*Eu(=u6G:5Q\
    7u=Cu`/p/u1?uI7Q14+u0.s2uLBm.vV$J) &mG(<=$+j5u13zt^O+uJ'v*&u],us6Z&u:,v>>us2k)a-L$oHu((X-]9X3@$uL6a&u_)]+\
    .-^3.1u(3uLG$/f?&)wT@wX/u,-k=J;?;u[IubAu%=uS3x|dvQ7uM7['v~(j/I5u%-uM)vr)[713Q3{~p/1k'u.(~$/Pu2v@*v2)99v~b\
    wl[uxMxjlwvluWIv)d`3n+u)(r.u;<u1@A(61v0u-75wn7uh3p'u?&U)'+R+uZ)wH8R$q-(-t?vhGu81%-p=G-v`;u7)u+(x[Xub,u[2u\
    7%u=3T+v>1uy'i)u4O07IAh-ut&`'j-u)'ur&v13u5%u?*uG6uO,vK*6+o'uk=mGg)u_?u8'u<-ui0u6%7jO+vh$uC.U0u?0u7+u+&`+u\
    3$vv/uW$u5,uE&uS%,+]%u$1o7a-o*q.w24uL&u@+m+T-e?us'uL+v:KZ'8-K='3uYAvG+v^&ux'3'uD+v}Eu:74-ubOuQu'u)-uA&ub7\
    u=)v9,vY$31/=&K2W/II;Q5u'5u)/d%u?%wQ/uj$uI*uK6vATuE6&-a?V5L+++u-1u3)uG$''u.?F'u,(u<4e*uR'V)uuI:%uJ8v&$c1<\
    A&;55L5u43q'X.u&:g*V5gE*IYOfAv~Sr5b7u-5v+;u/'vC=uA(/04:TL&4^<r6r'u-+U(O.u'Pn(G*E2Y2kGJ;8;-7y9-v?*K4u3m7uS\
    wz7u%(uY2v'Fl:?<G2M?S[uK4uj2YZ'tvl0uG'Ek)sSU8M,Uu;2v[,t*.i6gwDiu*Bc2u8,uT(u,'u8(uJ0u*(-.u-Pf2f&d6pLdNbTD>\
    u<8u<2u<,u*$u>-ui9u(=u@WkM]7v{Eu()u:(vF,u:.P.ZBu.@u_asRFF0:O/vjuEU9u`E`)u3&uQ2uj;u/*t6$u&u;guFDu28u{ZH$uL\
    +f0d6ud'VuHu3u+u5O`;f/vx/cN_e`;ubGu?5u+-u~(u'4<P$XX>sDu(N_Pv_8vV,v2:u.(u,-x$5ug1uB1uDBvV%uH.i2u$80.uC)u%1\
    u%+u%&uz0w?&uf*h*I,dB40uB,u$+u03u8%E2uSBu)<nB[BuQTu9Rl:n.v`0Q.uALAkSNRZs<y67v<(vs+uX/umEu]GuX;uLEuVUs;g3u\
    ./v$3ui)s&u&0_2d(v%%uI,h4l:uELu)>v5Pu`PuCN-6u$0u8,{&@x:FukJ6.y_Zx&8uZ(uN,**u?*u?(vp$vS*f0FJg@m:wLavD>_6xx\
    Kul?unOr/[(W'O/G9AAWCb3ujAw|OuI/u9$wf=u5$u?,R8v(LR4uC%uC/vr+u53u3Ap5^)t)wA%d&u|:uh+b&uC4E.(2g>q<voZus>v]8\
    z&><6z+7y5=n-u?;wru-u79ul)uI,u-0ur>uI2u-8S<L.wL<xa'v2(v02w*HwBT_4u=(r'v75wKQv~5{;+vG1u-&f2p<28um8uL*:(u~8\
    30u8:vPHu@.v@,vF',*vC2ul&vA-y~[O&r.:2w<_..vE%uI.u')u?7n+Q(uC:28u.<u&6uD2v.8uV,vN$u:,u.4uD>uP4vB2v$'u2/o9u\
    $3,0g6u(*u6%u,+uF7u0+N$Z.ue&U4[,yh]12v$0u@2V&uRBu&4um6a)q1o-vT-u2-u{[g5u25]+uD'0.uW@G2N8N$u<-w4KxeQus-u65\
    u.7u,14&u%BvALz)evMHu9:r<$0m4u60uN(4*uC6f2(0uX,u&%uq7uX-8*uYX10i2uc'vc=xg/uF&3*uz4v'8r0[6f2)*u@0w:%w&5vX*\
    ua']'u:7wcfk=L9Z)u>2m4C2v)DuUHvANu)Hz:2z&/u*-_1]7u(9v(Cvo7Q2v1Hu%<$4P:vJDwH.F%vcUuB7q-&(u=<t0-,u]>u**x.*q\
    +u(?D'wg)u>&uN5m%uL(u,'wg' %^k(%U(V46eFD0Z*uT'uL7uw5viUo7,5MKu9Yu%7C/Z+F1X8L<Z6:%/7*1X$m>mNu>>B2u2.(LE0uA\
    @YF0>a'u{'F%uuO]=R1u27a?-;s-L?ZnJjsu3>`>5V/J1]'LFu]N/>@(u3X`VKc/]OB$@;>u5v.2DF*o*[>).<6uP+u.3umKD:F0T'ua?\
    uuUu>;qEu(Y)7NMHu+ucv'ROu6hZU2[1IKGE^:3ua[u(dL/u@MuH;q;F&,.ED22uLYe7u,9umW:'u&(N1&C<1uT*H$N3@C>d&;/IO5h(S\
    0=49F9$9CE9E&U2u3FY*uGC?3<K/59-U$j*[0uKHM361V3cAB'27'=AY.-u&XP4u0:L4uJ*N-@;C5'C@5J(B/2E=MU1ul=W1u7-b3u=&u\
    O+u`4u5*uG>M+O3vO8=2aJ$0u3*uA4u?,u%%W(t>+c;2S0S%K1I;lfG/u/SE/u~5vA+p3j?u)=vKEv=5vE+ul/M*j%l7u'%wY+ud/t'u=\
    ,K4O>u)i;@,T)@Egul:u7,uj&v1'v1,u3,u30uzHIFK>uE_UN=g'><6vcBxaDx>:v$%u8-u8'v0%v_3R&u<.B,uw$a2G4upJxbiu72ud4\
    u'&u=+K$u=1u5+v5+w/)I&u32w++vf.w/u<OD,0F2uZLT.vB8vB>us>q,q$a,b6$0>*u6*u>+X&$4u52yIKvW'up5u'$u9610B<u@2]L`\
    $v9+u)(uE2SD&a4@ucmu,4c</6^<G<.6D<u4LvesuJFuF6usJxaex2eu]5Z;@G6O%O9KhSu+Q+/<)T(g2u*.u@.@/ &kp'BFU0=57,OL6\
    N=J@:'Bd*pD)@.8(N+0+y0uGq[@A(=3M/p/d7M&Q>)>*Fr4wQwM9u?QK?G9r(`QM';jIMI(SO-33&9=7;B3$Y?=%U0IGKp~$1|%5$_2uJ\
    au,8uFcu&042:iJXRNJ_iJu:Bu4ku:F:@B4u(Du0.u0>m2P>c0v8oXDikaH:Hu*cu,u$P]gDuTu0iH@(sDTFqFuaNuXVv,PvHeu}HuJ(u\
    e4X%vZ?u>EuPn65&?d2^$L1iQ'[IUuE=?7;C91[1A9u-EK'Q,uCDhDdEf(A)U,u9KB'u$:@%a?ueCJ7Hf<-T*]FR4u0257i$i?;7EM;tj\
    Yu1YX7a4L%P-AhHpH/2d8E'?J5*?uX+>-u0/F;u-Em;iKs*a=>;o0u$%u(17Gg(L3>6u$>u>]0+8YL;T)g6<1DABK%1lAuc)B;?9=,S+K\
    7n/`;A'u/Gu3;u7Gu9;u;?U%`=`%`66A*===`&W<1<A459$59;=LS19M>O;55*GSO5OSYG1;u-^`$I9)SE(73E2I+C.Ik7<I,;AEB?u>$\
    >Ju,u0u&?&u%[VVN:Z0L&eFu'3B>wLuec<uLB6850T-/?&KT-LG7TH@u_JuH(H6u50uG)l0u7+u=,C-=;h8HLu>agXDDf/b]%/6KnjS)b\
    Cu-?u=[u[O?%bJFNdEDCuYd?8r;f+7D9(O' %Q<((RN*uD_T6D(u_,u2$u<)q+uR;u8?u0AwPuAuVEV5LC*37;C-v3Gu7/u53vb`ut=vI\
    [xKu)hAuCu7M9u7;uU)G))GQ[9ICu;AAK7uO;u//uO-`<W%uvlur?h=S1I%d&Q0nJtu&E@A2tT9.wKeufHh8v5)C,:6.Rm6;8ZBVRD.ZB\
    o>5:0i@8u_<.4/4^,K808eD84ikuPNFTu2VC<u).K6?:uQuJSLyVFws0x$Bu6&q)o3u8?uV=voKum+`C)5u<Hc&P%:/ &6n(7)uR-ue7o\
    0a(s'g703?1<5A?,-m=g1uR1u(&X-9:U<u107J,2T2L(uL$g)uF50+,fu5771u@+uT1X$u.`AGI[`E8'uo0u(6uR'c/J9D?:&_Hc2aCuV\
    ^P9.5[7O-w`Oud;u?=r(3';A=1f7u1IY5u50;63_2:PF=&u-=;3-?.S-7=-.)u.307=?O+Y,uINd)RU,?W`97l%U.ujen@u?ZO039B9u6\
    Uu8f*1G%?0u-6`8O.d*f$d'/'u6=D;;+u/)uM(v=0v=6v-DuWBW430V.v&2v&.?*wW6u;(Y)b(U2u5NB.ua%8&j2v[<u)<7>u*4w&Nu.*\
    u0$c0]Lw.0vL66*ur'vW(u1>d(j$u'+u`;h)un=M&?,aDuU&S'v)9u;5u'>u[2C0@NL.u>,wXJT@l'ur7uS+v+&u;6v3_U>7PYPxT?uo'\
    wL%6.*>uD44*uU&vj=u)$u3Ju;)uO0b8)48,u..L&u>+s$=0uEBu7F*Zu(0u(&u(1uD%u$3XAe$u8'vX$K.h.ur0rPuv<uS0&.u4ZuH8v\
    2+uN.uq8um+L$P678S0v=&u)(E*3B:.T(v0$u@*uL+vs=u&1u(;R7XEv<tu*?uiG81'; &0u(.FQIO7OAR.v$_uD)u}(vD<u4(u6%m+uo\
    CZ1<7A/u5,ut*?(O'05D'v:'{,Y>3?3Q/x//vG.v'6^'V;u<+u,1H/v2+u*ET%T3L?6'](u0;B17;M9u=;++uP&:%ugOB(22;H*2Z2_)u\
    iYv6>F/N;kNP0v*Wu@-P/u$/uF'66f<J0us8u(%uo@um(v8PR*F4o%vF=]&vR>u$*u$%vF1uk3T+57@-V)v6%u('e723d7o-ue%D'ab$1\
    U;u[Cun?+)T1u.'uL0@$]/V?O3v'5u9<`(eA41=5%I;Ax?)Q'u=9u%-u;&u^:u/'G&r2W>9>0J+.Q*n:[&<9T1.19IYEG+u7$uj7l%u3(\
    b,p>7$-AW'U.K:1$?=u=1^$b4u/-uQ4A$>=M'u-$uh,u//ux,u|&W6*@gZ24r6^/KE?-GLS5W$%M=/p3O)uE%h(u^8r&u/Dl,FNu7E1-0\
    ;u%*h)b8u%6G8^c?L(,N0).u?N521D*<DBu,X48?Z58S@h@uxu0u%]K(S%u77M1n%vO(t*`$u;1uC&hLur8S0C4.0u.,]8u-+I&w+Zu%,\
    90,8u$3u0(*2u-6b<::uo2uR6u(*u($vH7vF9uT7o%e(]$u$3q=_->/ %kU(,iu)K71L%u*Dg,T&uF-F1D?:I.Ls0U<3<:6X8_0Z&v>7s\
    5N1Vn3QdW-Edu-M;U3v?AuhAr)uM.ud8u%)t1W%u3*b0R2/*f.j9vAUw+5u'-u3;U=p7u`9v)Ew[Ev?)vA0b.f2u[FI0M><6o8u>8vR<v\
    >Li,v6*u4'uF,g2u6Bm>60;0E&uI?^+d%u+-u9%u->Q(O-I5`/up)uh-Y43LBF8.u:B4,U%uG1Y<;57K57Q(t2+-_G&/I7uxGd-O2`HY*\
    ='I715S3uz@uWXuf+f&v?8K>.6oNX4N*u>&w.&](wHVs<,.x3Kup+vj*Q*-0qLk.uy4vV0ug$uL.o0vn$wG)M(u'4'0R:;<,,Z8u68a&u\
    H)wm+e(u52vz0W*/B62u$Bvc:u2(u0%u2-N-D9$5:7Z?L-v26s(q)uD5ugWv6W%/j5'/m'g&e'J;DEL;P5P+g%g*u>%z87]26F5BwtgA>\
    u{H48?Bu->t*uG>QD66uH@R2ueig@u48u@(ugC5;K7+5@78Ig7a;@I91tE%7u,'_(i%B-83 ')V'OkV(<+0;)I?WG=S;35)E;=nhA1/Ou\
    'u'9I%CIS49'I>2_]PDV>:DBB>.<73UF6a28%P9H&_0.'CIY;uSUKEe<P'+GrWu@>ZCq0R.,O>(&VD1&?;^CI&GF4&D@6a<(5iFV6]LP4\
    ';*WaF6%uP,L)u4M89%UnM731?;1u9K<%u6./3A/%1D+L(F)IbuAM1/i6Z*<6J*J/]DZ&:*gD2G3GACG1O'?;U=C+81,=/+Y+f7B'c&9I\
    fS,ABAe(LFu,u:u$@gB:/GEbu+5A+C&^89kL@>Ja@-:r/Uu-uS,;$??bO[I1U@G%bA9&-42uB/:0V9&u-t`K=+K<,F<TVkLV,:7@3Z7P9\
    8^:5Ghu)/I99A/Le'(KEA7u%-u1u''?3;QM;1E%W*S1[)G,?6%6RJu08T4XLiqu*>N:FJd5W4S'h(-)5^[1t2E0u+/%.u,>,u$)0d9K./\
    )?Mu39u;-9-j(vK:n%u-23*uQ%I&$:jAM/uU5j'M230;L3X,@@<uPgu8gNFL0kDd%u1.u++u+$%4N@u.R=I<5X%0,6XJ_8PHDu,-Z?(,;\
    >8N@8Q$I0/6&DPRH4:'N9>*MP/Lu(uVNk_u>Z]a(E218<6P4B@8F/@<,iR:X@<e>uRHmDV%29k304382,_*>1AU95^/uK/)? &'2((6u:\
    /L)R9LE(3bAu3-I3M(/14/R,T'T;51u'5uO9ulht?;5*;:%o<u44u*$u85m?E9]/c?(5EAP'm8u$0X)J`&=CGS9b-V5B=-;^K]A(YuW5h\
    CM1u33S%vj0M:3ZYA4;qb2?%7u'GU/W+S*t:l%O<WXjJbNupctJu?_O2uC.O@Q2O$l1u-27.;@A,=:u~Pu9V;>FVVJi<X(uF+F1DAu(;P\
    =FAB-o%s(uy8408i.&]CL&2<GHK>d$E,%<J:L(R'e5L']*l.u9LM,Y5u91Y%vYcA:<8]2u(.]&T/mAc5)<?>l4Q6C>*>8*v&4uN5q%D8u\
    5$?6F4]*wqu)T,u:(u>0ui0uT< &Dy'p16?8-o3k'u23F-oYu0=uTUF+uR3P/P5TE_YPu'(597nG,)i&um:u03L$F>H'u,S0;G'u,1q=3\
    3u%Eu%Cu5QG+Y.p:vhVl.u1*/09qM2ud4M.,L72u3)p5G3/55[?;uGbS5h/A9S[WCd=f7uC9b+K,?X`uqG6v?7uA&u?Eu'%S.)Bee_Jv4\
    VP6<4-NCZ+q0JRu24RBuw4T<N:>_VR:_2<+:9u$7PK.?SC)1oAZjD%@8c]R*u2I &6[((Bg3N3-5n[tMh7YQlO7+u97X317dShOQ=u)IQ\
    /b%xADu3$vv5<+u0/a1u$O2;+CuQfMU=KM/u`6Q%ut-n(0c/g9cuKuD/81P.u2)c3u.(]>2o.uq?m+V&u%6fHAB+:28_:u66u60vT*c'u\
    26]*u4+uq5uF9m?H+ua6u6*vR+ %X)(/4u,;6/M/r(^+,-u,G@737u1Au71vM55bOAp-^$u34O0b<-4:X>DHD08K,r1W'I-OA+?35M+b$\
    ;''7c5$Eu%A^QE+G$tJbTU;(UK1*+k7(??&U?l9u5'u7-76M]?.YXC,7+S^r1u)%u=4u)*^)u7;I)Y&9.9:L8=4)6uC/XJu:Vc6wL4:*u\
    cgu&@vHNVHe6ui_uZLi>u2>u@0wg6ve=]$X6H'u*']4;,u=0'2J4P.uV,_%c/u$9v2IB3/1S-vfEQ561 &'<(-0E91Q8GI5r5.+v$90'$\
    UBWuSHu-I.ba?0=U'h4A65-L=27f-j%uA+Y%W*uS%h2I%u%;uS,uG&S:WV.0uP*&(u+6u70Q.,<v&:uRPs4*.g,um**0w?+xO;uM/u9,x\
    vId0K:@4uTBe>+2V<u$(u_7m9e+]&_2uE)b<GB%.D6uE,O056L>u4>-,ub$A(b426u6Po(u<-B)u$=812=c3w,ru(?c)g*(,uG@YFR.u(\
    %u8(uA.n.n$u/8:.uR,>,r8v72h4?4<8u:<o0uT,uu'u]Me=uD(C@9DF0u08m/u4=:-u@3c)F-2A590;XC65 %w%(3K,=a:0Bu&0u*4L(\
    i'uwKc%P1$-OG*-u*)v:2u}Gu2Oi1?Gh9B5%?0+q-v&dB7:A;/?G1+j)uS)uI/uS4uO:I4K>5JY4Q>u-&vM>u-*u/%uS-S.;::4x?7u?;\
    ul(p.u7:Q8M@'8F2o.vF3v.+s,F:M0v%(H0ug0s4`2v=%j*02uDH'*u=@u51u[Wd)A,$.B2eL'2b.ux)u-$1.$N:BVFvT)x&4u<$uD1u2\
    +uB=u>Y(35=5+ %CS'MCDIidXS05-3LQoKa7uPCqAk[@YVUXu52J6.Xu577O,GC;'uS8t8u;DuQDl<u7N)<u$ZFB8P)B9Y9=u5-r(I;E*\
    QBh<X8:6E*MBQ-148PE/C8?%A0;=Q@C77,)V.6J0uF0.,u)'Q<;$?6GP;0d4?;[%705D0<'8;43?;+QRu'$I5I(2D+NQ0<LB.q(<)J;5X\
    >8;(u-(,?Y1r$A,WHEF&8NF]0m$u&3vJlv@Uv@;ugAu.+Z5<; &UJ(&wN9FIuDC+C:3gCI1u)-vp.wh8v9)u3+vbGn'l%uS@Q4QP=N?_O\
    ,uU.M2KB.H>*G81:(XF4_&u($uH;u0%uc5i)xw.u,)w2Qk1F7RI &(f'yNm3usUREVYPKJ?N9g=u(:N=G5M1u+'Q7I;W+u5IW3t'uxDu9\
    'u%*u1Dl6u`@ENu+5f&U2AH`'19f$n:UR8><0ui,k,o8u@R'4?8$:F$K>&0c'iCm/U:UT'<0>@4T4q.L$L+F3s;.3E1<1N6@$];N; &0/\
    ()}C/ud)u+$uW'd&u=<uUJf$uz2u/NE*G/QDj'1@04mPu&0<<%<iFuFFvsHi(u0%u./i7u_SeAFAB5HI7E@K*I-E5+ &,>(1x;3u.5iA$\
    /`CQ-h$uK5u[3v3)ud;b%A:68A.uW6r@34v(*o(J2C&uK8v?.-0u%>+<n6;6$4u:6u/X5FV0g$v.'u*'u(-u23ua1P+u(?(58+u2-uy(_\
    )uo?R305W/ &Y)'v'4u)%Q1KAAtIulCu?-uE$ud-f&^.?:CH?LCsB_NJm_u&]_8u04q'q,T&q'vJG814;&= %d{(0qv&&Z+27&G-9;5h1\
    uQ5u'+f(f%wAEu-$t,u?DuC0S2S,58H:?FC<):@@uy2vB>y$FuX'a*u>(wc-2-;9G5v%7vU7Q+ %mk(':h,/0THZ@D.u:.wu6q$u&+uDK\
    o/JA&A1Ou%nlC17?5u)A^,[8u-Nu?L5>=6u^P &yR'CsC53505X6V'N2u0i(.u51/,eN':DHXDB.:3,AZ(X)J/*5EIN9'-j;K;GAlGuG=\
    G$M,O%M-t%UJ365u.*T@PiZuiv>P@_P6.e&)CJb9bIt/O*1CKhAf7rK2'Z8@$%1h? %gw(2+I+u-'uO,uA-U%uY*u?<^*u=KC'u5(uhDv\
    %-v)5j'S8*,X:uJ:u*2v$8vD.q0T4uX>q.u<.u(%u@7u$-V/k;Z'_E.E &s''LDvWi5:P4X,R%ui=v6;u$3u0?u.CvBu+H)u0MDC4=M5u\
    |)uY<u50u3:vKkOZ &HR'ibv+rQ%S0U&uUC;_^J&BeJuguZF*m1_'u<@u6'u.4o%H5%I;KGCuAW %45'UYu`U03ua22T4J-Zs&T2V@.%1\
    bQ^?U/U'u'-?95uYAj&b@A6:<u>+u3Pj89:)>Ya7]$F8cc+u4)H9u,2F/JS(C &0s(0cD7u'/lbuQ-v`.{-(?,u'H'2D@8*v2>u$(u81u\
    B,uJ$w$)v&(uF/ %uI(,E@<u&Jd4v^?u)6oLn(u9$f>:@u]6v*2v68ui%_-Jn>'u$?u&;--uA1M-bGuf) &tE'E:c3g(uF0u:,u<&H+85\
    uI[u%A-3&Y>/7-u)'Y2-@Q%V<;@;%32$6B6A+;3b9R'S1uI:?,G<?B42K(d%G,&Z/4K0b()88DXXu0e*^O[oY4?3;@)838.:D_+D1F& &\
    O:'hDWfI77$C2rRQ0;6)i,TDNeXJ8:(c'i*D-mY*=9d %QU(,FumZu6:u62u6D]2R&T)*-UOG5jQuYrM/uE=t&u?8u+*G0B8 &5L(0NX2\
    k(u}-u:1uXMT7.;)?U3u;;Y$wQT`:/4'X %ok(0E1<lL0*i*uB+Z1g;u*G@5(94/o%u0AFG3G=+`)uM4t*fBjL[N7> %4t'SOJ5F=R'c5\
    SA)5_U*1c&*1=?>/R$0?M=tFGD7D=6nJuCu*A0AD+@R,$6uU@A>u$$uP6]8]1NG0E)Kd1E0G1 &Iu'T*N:vF4u$+u2hZO:I+E?'u'.u[H\
    v=Pf814 %~;(5Jl6u[%^&G2/P>>u86B&uN+u@$])T/@529,W+=77M'uA2C. %rL(+Lk>X*u@%e1P5<ID3.5?7M1uM5p%uU0r<90F< %;r\
    'Ru,gEE?%UD;>'@CB%:JT.L.4>%u0IN=Fj6uS%K=?7O977>%R %ux(-lu-9d+w`%G(70IR?<'>F.uJ2u*',39/8%u8,];us=]- &P('Zw\
    31nu3G;O$d?u@uH?.u)lU?C,)4u(osXDD6Z$>2'&?5WCUJ,>>Hq2Z<7F/6=R1.A2-/9`rGn9%54Zu* &Y~'v;uV0u@1u03uJ%H)</2G%E\
    u)'v=$u=&t4MB=D %[A(1JuB48As-o=X'aA$)u';uA1l$uU8uh_7:u4. %~-((:<*u8.H*L4F*u2*vL@u<(L%43I=M1uECU+uG-W(U3d%\
    ux@ &Ov'xLL2u68JL_./>J6Z,V%>-4993b=I9;=O=A=A1u~AC,5> &S0'k>`)E.u/Lu)T=>0.u@4uL'_7F$g^&7;5 &>i'vBBHoRX)T=@\
    uK=OK=I)u+B7:*B8@ %xR(1.uD'uT1q3P9,-ut%n'O-Y'u7&uK4C4)>.6 &N<'yNl.O>;)S>uW.:>@(q)4>u($H=c&u::T*g+>C1-b9uU\
    +h.DC &6j(.S0:R,uB.o$k9D3)3O?*?D97'uC$O0W: &Fe'pqb470=3[('4L6Q0r1O,-_UBK,C:%48.uF7i9g;F5);7/41V3X+u2+/5 %\
    ^@(.ps7.3?3`1xf8E2q:u..vN, &oZ'h$L,u$*k$g-T=-U[M5'A:Y6uMP &T4'y;X.s/u8%B3)1U=KGE/U)I(M:;D0N &Bn'q<3a.6T(H\
    )@?RC>=F[+77/O%^T[6 &(j(+PQ67:24X0uX6J,<8u.3o;rCC$O0Q'u=Q &bx'jYE<F&uL3e1u0?cS,1=/u%$u-6A:':YF &Xd'w_F&V'\
    H1op5IQ-Q>u1@G80P &OZ(,wu$Di:g3KCO3&SA&u/3p%I,;4aB %8b'U$u8QqpIAE&u)ib<MFO:@F:' &iy'eZ>/JG-;A7G1u-=G%3,%<\
    06NJJN80 &UZ'ktM'Y,Y6uO]u0HuiMR? &+<'y.<8&43L;,9+(IEIG4'D<J<4B,J$q7Z?+EI?E) %{Q'wn3,'D.B'862a&F/43P91K1/^\
    7E< &Pk'yIu@cuF.28R.R-<A?/u=;f5C)O* &-:(,lJ$u&4@-:ETI1-uI)U,1,Q] %{H(.Vc$s)v7Ev9?u;%S(',N.u_2u&@ &)%(&Q_7\
    ?QO-f'`@%>0@:.c2 &?;'zQS(W.;'^,Y<$,u,6q/uL'LG5+ %x?'wzo-@-47'A=)77u|D%6s> %qt'wHu&%L)X9*A[/u9:pB'0 %7f'Us\
    +I3,+:<@aFL(J7>AMI5+E*?< &pk'ie94..H(*>s'R$J=;==/O% %Cw'Ms>SOU'7=FKm<NN- %@%'L^/:L0F-HK.S9-Y4UD &w['GPsVc\
    8D%CAM%M;=?YE/;2+N%;1Q%;*Fq %=%'S?%5AuC5;A'2F-F%ZBF &qt'e11=uKB?2-Hq* %je'u>D2<5$MF7&=7C96^>$J06 %:x'S@qW\
    :;&G15l]KR&H &+J()ra$c7D=A+G&uY6A0 %{n'|$e95)$Gu)2Q4/D6. &]S'C(C+W,n/NBi6g]6& &pv'h:E-u1>=>%2<6N+45@' &j&\
    'ySu;6+2u0>e%B5 &Q)'[J:$*U9KQ?G'<J:c &PO'vUC)O:,Lu$,F543 &Nk'[=iHO[uGSO(2@82 %vD(1yL7u)AQ+W*'6a< &wV'^{q9\
    .Od&lB1: %=P'PwRU$C-7M,52;R.4 &'`()[uK;I6u2HL.V7 &7>'y>T'.=GC=-YD-4 %E)'L[u&5P=ibu+DI6=8O8 %z('yKK,+6N*_1\
    LCE)E7K%+8@. &Zb'jAuF)J)*59't(u58U6<, &Oe'QT93Y&U:uPH>) %M?(,i21);;9S5f&,.sB): %7p'WeD>mPLD(C^Wn= &vC't>G\
    5rCU-=2u&F4.c* '-J'LP</<<6%REu;?5&%> %|K'x]T54?-;S*K@&0 %jl'svuH%/CO;QF &6a'y2<5:C'-C'OBE(0< &g9'bK2M;?Y'\
    4@)H.. %:m'TR>?&[M'70(@ &S^'m<`Au)*122,u,, %$p'yTf<a8u(18-f) &yS'Za+Eu%20@B, &QP'e{[)<:u(4e(31 %7K'WB79^=\
    %<8HX' %hJ'v$%0s$FC1+j6 ',:'L6:/R<<(&3u/ICD &N+'coK%6<D6F&:+75 &G*'rIJ7k),)W9bB &]R'CUUOS+5(ZJ &lM'AO64:)\
    )OY7 %:B'T3NS0=I2GN)8 &qS'HE:,-?E==&,P '-e'Gt+?AY7152JL(6 %Gj'JC?-5,;kP;++ %DJ'M<G7-R2DBE &b|'F1,2u*J:$GA\
    O5 %6o'QNA:'F*8H9 %Ar'KOf0,FT- &|0'?_W1S$A8m)@&]< %Gn'J[b@MJ5:u([L5 %gg'vBX9*91$[: &11'hJODT*D5 &yT'C,5'A\
    D:*R' &N_'^wF6(G;$)=72 &O@']209)7C+.H16 '*Y'Ne='1004Z* &NM']/7,$864B+ '*q'QBBF@(+==3 &ND'TGK,18.,B) &MY'c\
    Q3(RH.3 &qe'Hb&5Q98D &mk'@]4(=K71
    Cape Verde#CPV#Africa#Africa#Western Africa#Sub-Saharan Africa#'r1&YQ$H0D&Fih6+HW;IW(?2 'nd&^}u,ND+:C15bM\
    I+5( 'tW&[y*9/?O;=(A86N%Fi) 'pS&Y4,8N<<+2G)AA1M: 'q/&]u3-1CCV.<N1m+:9;' 'sC&Yv2@@%.bI/36 'sw&^DF2*n/7;H '\
    o>&^PZ88KY-A4
    Central African Republic#CAF#Africa#Africa#Middle Africa#Sub-Saharan Africa#)'`&K;8'.53`0GDCg7uD7T7ajsb6E\
    %A;I(1qnoMuVf_O8EFGq^7l6O>?.G@QD7X+u*^_C<7@M4uWaluGHI)`O7)n.v1FubFM0p.U9Qp13n;E,u)9uWDQ)G3ul[h5u=MK$t@S(W\
    +OC[tOu1EAvETu-.^1p>C*3-M0hFd0`'E0ABG_h_u-RYF;<S0n&j9u9lu3ufW[M3/E:^*d3uA*t90CRb5dC78u/&A0ufL[?uI;uW+M?Au\
    91uQ(=uEvY7J/P'V1k,>)@doW0uQuXuWuiIqD(,65J-T3BWPUH;N7uu+RAL,e0:$ui38?$AV(6@BqH40TuBVq84TuD8]4<ZJLgP'P-_)R\
    2@<uaR.F]J6SDIRK2&@Du0>VRc@J.cBP'm(uL2u*(Z06PPBeeu&u85<lT&:eNJ,u:%u@(uF:T<u>'u.a>.46N<u(u0.Du:u<F%60Lk22N\
    0HV$J+R>@sHDHP$D@u<LX+u29NhuHuG:?_u)H^Lu%(Q/uh/CU^%=.9<7)W87J1u4+
    Chad#TCD#Africa#Africa#Middle Africa#Sub-Saharan Africa#)$m&P<u1:W,u;KC?O$CGrG=?,Q$IGUM/11Kj5/E&u9u;-Cu'u\
    /M;35=-u-`u=(S;uE9u?'u9&I+dM%9mS6;u%u7ddOA5OY/u)'uK1l'O(bAI-b?UQu/=?C1%QLCJ5T[I-Eu`Q?;Q1^*O.O(B]%VM<rv6Yu\
    2^aOJU>teu%m7DKTjo/Lgu(NDX&u./u2)ue4V-u,&R8UDWVU]AX?g;u$3u>&_,P>i3N$u$Mu>Ie1u0EcYBCH/e94u):l&YmuUv,bw.>BV\
    kguZv]wZy&y<TzL]{,0DouT*41:u;u@E>5]>DuOv0C:1<'usCvBOvaxXv.~$GT~$5U&~$4Q3Au14M$^/u)+[(ICAG2u-3`fdE`'W3/d9G\
    E6O.bDC+ChIfS?O&?Hp2[%??QhKCQ?Y)A:GT/u24R7>Q-C6b:u=B'*5-uS2G8=_M>%B;,C%A
    Chile#CHL#South America#Americas#South America#Latin America & Caribbean#&hv$x`vYHW:M&u%=Q`;5^3['v;^j)Q1Q\
    ;5S,AWu;1`$A2S5u'G5u);^6u72jDu/<A2te3TPJu.&]*F7.QAI*/L48u8u]XP@PR.B?2f6vEu1u/=`=lU?Q+Gj4uAX96:@F:&o,><8c@\
    8?i&uZg]&o3u&.D:b6^.uz*G+UE=>[0=%=3(?1=W?GO%WI9u+,SH7<Y@uLDN8gi76;$&A=;Y0u%GU.u%/K8+>2<1P;09'Go9DL$<1J%u&\
    AX2,T2$TA@(Z+q2qFLF8(L1$;NK&OWK4/N82:(PGZ'HL:04&F9<u)XufZ?3uwYF=T9)=uW;u;WrCY0WoM<M&10C-hB70VL]32uH5>l@G'\
    S(E2h0M6U,ho?J3Nu<$a,247FA>:<B8D+u$O2?]u+83uJS4$+NF]V>C<4BI5[u5G3u)u*(Vu2-C4uA@S8GFQ@sXLHuR7<07>=+I6bT2mq\
    8_3>/:*9FK2M<(@<R,F'@B6&.I%5f=;Cu7C2=>&8+uL$u:4u$gLT'60d8j?W0-NAF)R&eo)a/us&uVd_.%0O4OP-RCu.1%Iu%I=uE3U./\
    :&<90l45<TXX/D=D)J:*2p<dLDLu6_7L<P;HMJ[.//&Gu',S>r<7P@T1$UGp5^)E?T+<Q5?=%[BAH&@8Ju,V<:X<iZaBA<AJ(XuL8Z+g&\
    J0u(6>8(@3aFBT(J19UCu=KO4O;AuAE)/c&V,T>4N8u&_247)u'KuMUU'?L&B>Pu&'F4u.4F%V=6I.-B8am%iLR4>'u,I42U:dNu+*Fu<\
    uD<u]o<]*ef4hN[8U@.N*gc4Bu0Mk.XZR<eT(%XCL%]Bg_%EL?P(4_<D9Tl,67o3u.U/Q*EFDPF<k,V@4a3)?WO5W0YR`0;/dt=1uC)u)\
    :6L>0$0E&K<5@+VGu$+_>NZuu6u&@o$RqP@>eui.su9vk3R)_>u2&H7X^u(%P<P9]<au.1N,:44P.m0oR62NJaJuysu,3kT]8N@Le_6kV\
    uN.s4X)VauB.@gg0Z;H$]7sP@6:]uP'T4cIk'uw7uPEuV&o7u.%X4uLu@o8u(2uF'u&/JWa1uB.@PBDP4eDX0uR@u80HXZ*F%s*VFu2(P\
    Ju6.k4H)N.u0=Z)BDu4_i4V&BQus)Z0uR4u$)e0qDV,H/2G6CR%R.D&TR,<><T@uJ0ue6u,0P.u.4_(]'LMvN$s8uL%v$%L5H'X=u*;v*\
    $u2-s;:6(J(J$V4ZDFP2N&H3R'D64T*k_*QZ`6j2+oE&+9A:Y8u?*M6d(bPUL=]YXE.9OUUd&+RQ,O3CU-/+%-01%A6E??*Cu6`*/CC%W\
    2AL-u4u`%^*jBY2u/F?2`&W@d&Y)K(IF9u*'uo@oluOx;1KvMu'uf^7?UE+7;19Q$I2;<-2U635;=)5?7n'=Hu9FuU(GQS5A)?(KJ`gu'\
    $I-9p999;';6Y7Iu7;53SCj9lA7nu+9%1EWW1^5C'^EuS?5IK/A4u+:u-&M1u%J3,953)=7C^/90%COu1Cu-4UCIE&511f/u9<IBj:5>&\
    BC1?=''56l<50S<3%b<lJC+C9;'M,?>?8'B0B1,Q3?5W'W*t0uI//U+5-7WO`Cb&39^9u-W?//.=<),7%A4A%E4d1O(l7AO'9=KA/O3)Q\
    'A=A3'SIQ/E0A4rCn>^7n*W]uC0uA0WTI5[9;Y+tEQG-7*u+'CMu3)AQ&=38t07+Y5A;$9C,?NG)5I;Cl5?'K>M%K'ut,f3G>SBt,A'9K\
    7E)C*EK)76;.QGK0t/u)6A61uB=0?);[9$GBED=*Q;7DM2?EY53-u-*9v@3P)>9'=;?3YK+I2r+uM+O,'72Eu0-u*7apH;&K[O+An+75/\
    ^.Q@38A9EU==9JSFuK%?19SEE3-n(A:9%9Y3=MlK;7&AWu)7G(KL3DI2S;Y^7E;-5.[/YQKu7C93Qj*OuU)-E?=+S@Q2I;Q0u)RMBW<tB\
    O,?B+u*N<*o'P4R-:54O.S/U?;*A<9%A;h5?]`Z9mY)E8-zP'vL'v6UuF$v>Su:1 &hK$s-`$3+u11uv8M6YN5/u;AO%[@u);u3<p2uM,\
    u'Bup%?./@.2D,.4F'P7N8_8s9s0>DN*J-$YV+c&P/(6hP?@I6U,MX(R)Pu.<7LB@H0Fu?>GC+h$JWc5ZI$AB/m$V*:6@*T;u$3JE*C:*\
    VJF:`8w^u6IL=T$X<4]8u<@uLL4,%>34S2S&u3)u)?U&Q2EB5L*T:<@.V(>616I6SN6*_(sI<$iHLFJJ@<F&u8nF%uHLeC'{S &Zj%1r/\
    2(6FNDu$:uH5P2c&PHP*N2P5>00uNCu$+*E2=.S0/)EI1(C:?f5bARSN9ZjM[O7K1(W19^-?*U%U4 &ZT$~X1hK^h%5D'R;H,H80&HD>+\
    0u)Q/?%^1E1)u1&`BK++J8Bo'0Z;2KL04P8:&:/X.'FQ2.>a>F<&@1@FFL0_5F%2;:uY(^+^1n&1 &hY$rFu&'J=39,5aCJE(UM(A2=Dh\
    0W4K$G*C)=D4N-.I)[@^,=Ymj;$h0KBK054-D^);<I0<F2mm3wcKu6<s$<CtG &[g%.jHn4M&G<E-^C++9f%E,(XM8AFCa?6CRSL]>+Pu\
    $DF/T2)R.HH6J&DKR3/S73A'U7)I &`3$uciQK9;C%3rIO%r5G<D.LF*HM*Q'9.5C*=7/n>(P+Nb%OD;Fu%.eTu4*D;u>3'F20N/696Ks\
    ,u&/ &bv$t3d<hFE)O,G%;5W-+JSFS@>Pa:uH3a/gCu,Ca&*Y-1 &k+$rF?$b=C)uK4=63NUHs8u0$v.3m']E.GIGC1E);. &Y(%&eE]/\
    R68u.8DF@'+h4;B5>j85%C:f+-U*u)-GH1_ &X,%'4i889>^Tu%%t=5u'7A5Q$-mXu:(L5B &^+%/(8H&H8*m7qA>7(3WdG?u5CS.5<7Z\
     &ZF$yNYh/Sb(?TIP1Z9RJ>J)&HF,6r0-N)PK &]($w-V)N9L+aQcCC+n4j,/@lPt6^)W(^F^B;FG>42L1aG2;P-u(+o5 &Z/%,aFB>L%\
    ]DDP0.K/pBO%CUCI+I2S+'B &d;$r{R(Zb)7M7?'?*%850Q-u/67@u)J?(Q756.8u*%N+L%<AV-q. &Ww%$baR-@U>,<F66's4<0R&&[`\
    bu3dA$ &X[$}sR1uZ=2EU3G;rC;0[$ &Y`$zdC&O0KU^K'@<LFkR3e4_@V&8?$E;1O0 &XH$|e'8uB)4)G?E)3jC&=P &[|%.r2:J*6=.\
    ^)=='3D=> &ZQ$z)R-F;];*37/h4E: &YA%(%D/(/Y5;3A'AF:2R4 &jv$q;J6::6-HY=3?0f0 &[>%0N+@k&P0>GQ$75 &j;$pyB*u*'\
    2+K5u+. &m$$rCB0H-QE;&-2 %h2%Ucb/&:46g/ &Z%%17.9[)10.6B* &Px%G@(/u'/&.H@ &Y2%.M8A?/3F
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+:7&jJ:)?/
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+;x&k,A.[+11'-O94=L(N-X9,D6,7> +:}&jJ44g:39%?U$ +;_&\
    jP6.</3?
    China#CH1#Asia#Asia#Eastern Asia#East Asia & Pacific#+a)'<S-2[<QR%_G0=:='S231+?;S%?9u/+-I)C7K8O+IK-Iu?lj$\
    U+t'Q*`)Q+'G_tD50GGW753$I<I(u/+S*9.I&u365.%8UZK4Q;5&^EOuCC3blO;CMA?u;3EE7$lSK)uGS/;M%SA;=u/[IA-KICdEu^+O<\
    ?IG)[%UCr'?9S+vCu1OKMQ[IQ;p(372=+-Y1r+bC5F)Ne4u{a7P28cR1*u?-u3(.>1J]BR,5R4HuFN@JRHu&u.FmI>3FuCa-Z-%5I1/W$\
    =2ud,G;CGE=C1?;uGudO-vIu+u;CtbWp1`npW9d%U*b9h9`XO0j1C9huC;f&=JtPQu8UvNGT0Z$]CH[(W8AK;1^$f69PAk;g)uP0XL%Ju\
    @_cX9:R,umZuLOiUi+R=Z9uV)HF:'<=i7c&N*>+GE([?3??D=%;lQK,1B52O(Q'u=Uu9Iu?CG7='O2E/H=(I7+?0=3/A$h33S+U9=:$T^\
    /GCFMN/=7fAASQI^9OSEOI;An[M7d2Ka$B1eYoEs5u2U>7<MLuMB`&AP`Tu9Zu+.h3C$MZIuNONE&fFEo?B9DI.E(On&uWaE&S-h0neW8\
    [.uY[E(=3c/c6a@u,1Bfa?R/aG_^uPfVb8M6^O5u3/O7OGuO[MfA3p2l$u%MP3]<]hu@.u:]L&D-J9u6u5X/Z9]-lGu/rK7?7o.XJ@.8-\
    0Q7ub=%=JA0;+S$EM@'_O*933K*TC/CO95A>S<b(AK2bIE'9VQ9=YAS?/[&F?$7`^+MA;4K+??G?=EKM;[u'5M'OQEG.$B;8&PQQS:$98\
    OF'<=Ju'nKWOK?`(E4G*V^>-H&D:T%0E1I;U)ODb-=jHA)C.E+11.;B74A7-u',5)=E4S5AG+O;A)&-D==UI3`,Q-K8O$?='Cd%2C_).9\
    &C`[=IK&?A3M7,Q)/7.95Q5/3T3&=?[=76U,7p`IC%8/,5/7E'53+j7;U%I4IIG%u)Cu':C/;MQ$pJM1C?I-;?M(3R;*997C(G;%A<C(A\
    9A.[+11E,KBAXI>3<1e2NK-A5*;+9O/*5FA,=NW%p493U-,/%)5`7=9Q);ZCG-lC;I>`EAEG6A<,65:1$0lE;O.hDC&+A7;K&IOA7u)-?\
    7K(S'E.+CQ1O'u%hM*-J-*1hlW3I.Eo+.7=?'7s`(;?MM;u+/n09@$8L'3@E4?N*HCX;B4]-BDL,N]4(NK&?BA1G_A..bO;G-r/?*:N16\
    ?2u;&b]-6.:+0Q&*f0?C=;B;*-A9;K&C3G)jZ3(S3h)14E/CLG&dT)<W:^8=+'u<+8C8+:*N0BT>D]bJE2t5G&=F1*`&33Q'bN[69N^XA\
    2E=uU^31/pOGd)bK?&EL?'G7Et9'uIu4755U9)Qe9(17US%9WE?(MTO>u%HE%9G[lOEK<C$M7CL+&?1-9-CI?(5.7*M0=Xf(5$u5+u+BC\
    $+?;-%E21,50I%f594):(<5@,P96'i7,u5Kd`^5l4Y1=*;D&LQ49T.i/4uU<u%,E'O.->BmJX$q6ZTZ3FU8S(f.p<,R-Z;D0N3ROL%>.<\
    ZV$0?%l5E6uE%t5jCbE9)=.&DT],L3F%>K>16$]:_]>*0/L&>Nu*L)H<HT6c0.T-4*Xu&J2>$0J=F+PJ.,8)P4X,c(u$-u<3_$u0-a^DI\
    ';K7(;ROuN/ifk?8I'ARI6;%ObOYjT?0I/^,;&SF7(j931-%5,3664&.%0@Doe/>AX'</0G-nQ-*&4+R<4eH%8K)3.=PI>uUWrO+?AC=+\
    A*Y:^61%r01BO<bIj?KEEEG)%737A9[AI3uM1O-53EpE?bKlE57'141&1-3S?=1=+A%?(+(`/SC?$r0E$(g1.u1@I<7'^I;%Q:p6u3$S(\
    +40J)0W2Q,U(f9==u)E[^u1u7;Q`W;`98?>)HDu6,N+2-L72Y83&bE`3Y+35(1E*f$j=;%d(j%`,SHE4I0G,/8/.A(;+3S/-A'C0O<EJ9\
    /%G';?-3,1<C_CFC:u?$t,G,/:0R4F129&u)9;&S<-4nJ98K>C4Ku6/>C2E.u=GE%WTKZSRC<[&d>uhu:u=V;8;X9Dp2u).u-5du5C9=%\
    KX-@O:W@=:[8uCJ?(%2,D'B50?'bPWDW%K)?6M@+*/.u1uL;,1'1E/&5%9/9%50*P120D8@78;@'>2F*@u3u:',/>3g-:,4u,,@*21,;*\
    /@;D7D&>.<F6,8&%>,]/N&:'D9:1.%0*:*<+8$&7.74=:EF=@'a%e-D1V&4.2kL44$B16?4K>I>u^F58SuHEq=R$:2_14Q3E2'(u--W&`\
    2u%4u'>u7R=6)P7%Q5Y-?$/,5T12U23@>D&u(3]7DQJM6G,Q11*7_/0t<G(M);+70A2A,G$;)fR%.qBg:43V+T>PH->lV+.6k3<'H7R7>\
    +i>X-:=8u/Hu3<^$=73?9%K0?45J;c2<>.$<MNEV0g%:s4864@/P7FNm8>J0e*g6u@kH,@*3F>>]5N&X.uDa>-0G4n,-s$Z>:,J)N:<CB\
    4F<4<<@4D4T84ReF6B*s/N&uJ+]0J0]%i.u,u&*HF8L4u$Luwe_><%uyTBJ@,uN*,*(*)@+<869g5u.&4FXk<R,&2I.=4&@u.FZ/2<9R;\
    2%64@9]buV=<1J38(X/u*,P6VD4-0t>u;)S>%.qTi0uD@V,u,&o4vZ]H4@30EB5V+uB<<)cC4$BH0e3@Y.U8'BRu*Ds6cZu.Pu4ku]0@.\
    a<.N-v*[u$5m/u$.V$q+Z%:/.A41B*a>u.Vu80626HD>*FEc&>/o1i2Z>cVmD.u.*u(0uFBig4g/D.@XDg,m%J+H'L6u868%$C:CQC'3>\
    5,5P-H/,;C?(7F)u6?N=L+8?(Iu>SD'XE_-Z6a&D-DI:/F9X,84@%./8MF5V-*+*;DG4I(Cu4uUF+@/4?BY6n&1=[7='94I6?&?37fWEU\
    7u%HM*7HM,?D,J$H+D7H-X&_7v,%_1u8-c$u(.vD7u,3]5L?RMH7u4/gUX5u*Uc5o5uL,*++=+b01R+:/4=uBvC,O8?iOHCXE4C(M2-u4\
    .u(*ui0vH9yVSvL5uF<u06L%v(9v_=u.'m$F)D-:1gjJAm9u}?u03u@5uk`u<Mw]V$u)uB+F&T7@,>8DBT0u8NuNTv,_u&@k:B.Z,o(u$\
    0v28uP.P,g'ua+q(u:*u($N*u{au$:u0FP00400i_DFu&mHFD0L,uTN4$J@D:86P*:0%N7>5:`Nfa1D98/6(:DH.<0NBaX_aJZ*D)uJ%H\
    7JGP1u_A_)N%c-:%B)@,u,Xc88.FDR<]J>>*6*8X8J&m3uJ*u..L,],u:gN8@(H:4:'8)4_u(F>@88DV0J:B*T/uH'F4$68Z],B38/_,J\
    De6u48J'k)@(B'>::*P-B5X7i-_(_+F$e>0>':*@16MT%>5<O@A2`V=8+69,O>5J;0[4S2po?4u;*I0f/[$?'u)nK=?=1-=*GBU>S0p2O\
    %Y-Y&=*E$b?CCI-pRIB9@1ou<T(J%P0TZR@H(<>J<LFZu_vHJ]u&EucQu0)u.Ak+vauXuNTu.*g2R8>H,V5BO.-.HD.B>BL@:B(F>DPF<\
    D(@<FacLmiVuBViV@T%PCJ)J8L5@Y8d(n-M2-F8>V:u$XuFu$uDRu}0w2Zu824+Z'u0*u*0s6c(R-Z%8,X1u:Me5>(@/D?J3k+iA@%.6>\
    ,N(a3sCV1N'41'A83]+@?P;(75C01P/FKB5(?<5(O<7*I4M_^6A'I,5>+03%98A);:E2WJQmbNS4G$?3I2-%C<7sGC[+I(K8AF3BGN7o7\
    u2'uH2m&>-$C8/T)D/65:)X,<-B2R$2=:3D%VCu4u/eCe-u$%<E7I)C6->GF9<G+EAU.ORG>E6Y6+R(u$0_%H5u0$ug4u0(J)F:BT@:@%\
    L4_FV4uV'N4JBi>ugFH*e+P1L=&KMWouO9GKKOCr/SQ%32W=;=S/G)^du)4Y5QO=75(?-;AGI3=j*9/5h;C7?j+K,GlKI0wxo?0;89+9;\
    E3ASYKu)=`'K='5H[svf3=3uK&tD?EuIGK)[U7A*uI9C/?9*3D':7(; +4d&dbK?I-lu??S%?Qu`77`5IEM=*9517&b-959Gn3S<u)6b6\
    O6u+T-u*3e*uc6BJDR<eZR<JFK(6BJ<N)J*@>>*u:+m0F<k)6=&FsE(VD2>A>5D-DM +KD'$bX'V3.;F;u2E:;E-u;FnJOR +M(&{~]%k\
    ?233ES:Y*58 +G~&qs08:*87(5/7(9A55..R +3W&gZE2[%).68B,21L.,= +KL&wU$;S+&@@@ +8O&i8>@F)=;/Q +DM&oVD91;;(): \
    +:%&kv<$HK(5C@;0 +8A&i,S)28H2 +MF&{48SE>-8 +N$&{V%M-(3D
    Colombia#COL#South America#Americas#South America#Latin America & Caribbean#&bR&RDu)Eu~O7=u3uvrCA;hu+7OWu\
    1?uI=uv;Sdu-Wu+,9].Z>8+8MP$:-Xv9u8u7.I0tES1u`(G.?83o5VuAD;P5uB6g'u23u&(u&Fc&T5a=T-Z&2)ucv+uLudF*F7B*N@c*u\
    $5u>$uV6u&4D8Z%c5H;4b1IKI9U'`9OIA1M,Y'u%3u=$d47,A(l:Q@u+:INCquA5Gd[uSuG-KJ4_38MF5kjLC%Q8W8I)74;Lu;(CJu3'?\
    ,=p5/0&uw/Hu/um70K%OAKQMW;/Q%52Ig=0;[DU=$xv$A&A2O(?/G%O-$v~8,F+J*a)0+D.L7J`'u/O'A.ODh?1&W;u7-)vY$d.9TSm[D\
    -:A,E/CBrJE$G8M+7)j5tv5~$/M)17BC@A4?gK@C1=+5&jB/(RkvTww(,/@`:78U>b@A*9>u'T9*9+G+C?M+I$K:=:O6E.7'ld?$C9u;7\
    M2U61'9/I)W(7:C0E0+@8X+B7k/4U&^H/:0N-F981F9>?2W,;@;.?@p<GT&4Gu0IPKL[@-:+61%9&9(;2YN5(3$;=l>`Nd.M<pstJ3(M?\
    'S?-O&U03/`0rFl&K2/05u(W:729RU)u%B^@WBtchF9BUJ/@YL>VgLu,A.aCX*u8DTT<@-88k+:,ZT:J<'4@NJ/X&0Z2_u><(0VDPiuX7\
    '35K2*_/,CQ=R'@.TO1&4@6HL.B6u69T-u2&]3u$YTu(]BNIu*Um%PB'4u0'@?RE&A]521HUkIJ@u*>4,8-Z44_f6,q]&X<B@.,2)>Aa;\
    F;cAB0>BJ0-F[XI]`:MF9;9);<9D(6@/uP7cKP06H,P:u{uJ]uBPLT>a)R22H/T5@6N4e$X:D+0C=?-co<u$8DgR0<VFu&qB8uqSV&d;-\
    ?:C<+888ZDc,e::F,u>=T%ue.viu{uBHiHPi0XD8F$8@u&Pu,(u2INh,S`U &R:&=c+8024'.I-+
    Comoros#COM#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)R9%xbCJ0uT6:4&:3)u%Pu559 )Tv%wU5,EFbDe&2@<*8\
    [$M )S'%wW1LB'cQ
    Costa Rica#CRI#North America#Americas#Central America#Latin America & Caribbean#&GQ&JTBE>U&;=PIPE>%a/Fu/X\
    C)8ETQ(Ku94;2WZJR.B$c+BKRdVu-NKDu=>I6CB'<.F?PuOu*jD=<0`BGsC:7.=QS;/)?3+tu0uOH9<Qk9c,PVg4@$P76rP.,Z>&B4,FN\
    D+vwu+u(N>%_9]'JCFSB%k3P(J4:8,D8K*CVu?N`u,uAJ7gu+:10=i963C?C4A65+5G1')+%t&p<%J=63(1')?5?71=<M(^)1[E
    Croatia#HRV#Europe#Europe#Southern Europe#Europe & Central Asia#(w%'D*'=9/:?8O-923L15;%=H=u2=@;'1n%?.%5=)\
    2d3=7(%7h*505PC8j(u%8`)[,S=;&UD1&O3uE67)E*u%NWCu;,A9GK?7[<UT[.K17uU%G_Ei[:+.5Fu;gbu(^VYuiu=g5.-,[NMu.b2=A\
    37,u%ctJu-muMBu%Du=3^*38%FSDfBbLuQu<;Fe2o+tRuGu,EL'R,a7Pu-_CBf4?$591U^dUfM$ScOT-TGu8>223u>5:,<<H/B&V$F%:.\
    P]:&,3VKP5:0:&c7X'L.)214$B>0$*CBm>i2..,6&D'>?<*<.0a2a6>.>>4(T%0*+J>2,*P']3m?TA@EJ?R5H=@CJ5V'B-25gCe+uL%J'\
    B(X8LHi&>, (u|'<XDUlJjNuYeu34uUZu)6k(vDj96@,<)49u&MD7mG (ll'As2D9VB,2Y@;'K.u7;8/H (m:'B+?>F66Did@GU+?@ (q\
    V'>Ia%u2/:1M5d$Y*=0 (n1'@r/<UT+0RA6'NAPKVEA3 (qG'>'_*Z)43ug/Z+?'v+(W, (s6'=Eu'*W1O,A6)2o-Z(V) (n,'@)-6H9u\
    2r9) (m_'Aa>%LWG4E* (t0'=(Z?utHF( (ny'?mL1>A;* (nq'?w*1U@9>
    Cuba#CUB#North America#Americas#Caribbean#Latin America & Caribbean#&KJ&lM'-H?2%Z2ue*LGo?L'J*J'R=](/;kCVf\
    J?mKH+uF&m12&vRu9k[N?u0MH+8*GLH+sdc=15n*JA*96%PPu>p/?L0B+69q's7oGk+k%H74=?I@;^/+12;D,uN1V*u:3B-cA@9_YX9a%\
    @10;+;KGul+u);b?O/1P?E?/u;%u)@ur0I%u;/u=)u+5u'$u91u7%eu.u]u,PP%DC@3Fu16W$u;.[$S6tgG8ED5u43T;LIDI.uf=E(vxm\
    uSVC>ELGH);v1'U6Ki1U=1?%EDuj*dHMLN0u,6@@;LI2=(wn(SI`CYW^CGCM3Q.E/u)'=C1O/1O)K/u'O9)&c;&U1b?5.(4u]Ze&84;m.\
    VDJe_B6wZuNF*vF<B,u4Hu82u>-u<7u(* &GI&heA<3JVAD4Ou$&6HPu214+2?89<^(7I7tAM% &Qu&k,>EM'd,U6+.>*Z+ &Ru&i|+:_\
    %]/1M3/56 &R)&jpV&:56Q72C* &Rd&jV*;B-:=?-K4/2 &O2&kbu0[$-j@AD
    Cyprus#CYP#Asia#Asia#Western Asia#Europe & Central Asia#)=W'+x6AQ+u1$nfK9S/l-G;)=?&-<7.h'u5DYu.)XH1F4D>J0\
    >)&-a98$e:P0<+Z(@=(I<2a+R0B6L3
    Czech Republic#CZE#Europe#Europe#Eastern Europe#Europe & Central Asia#(vq'L&C)b%lK79u%C7A-Q1/O-lSY7['uI0U\
    CCM/A?Nh0Q6S,Q;^$f*u/PU%K.r@I,`/I:I)-b+;M&QM)?t.S7l&[,;HjB58u+_O%3.;DO8G8QLO@K$=2?876WmGB+.<<8:*,9DnF=<Si\
    64J=6=0.:@JBJ6c*<,m-88,2g,<>0$N6L%8Dk,u$6s>N2i4?:56002(6)m/*3:K6+N)64F$H.(Xu>9*ADAuH;F'g=:%:;<,u*.]C=A?)A\
    ;,/N/cQNWF-eHa8&.CF1DL'i1u>U](g2*?-1S3H9PIF1P062@3N/L76*g/6+2Su(^
    Democratic Republic of the Congo#COD#Africa#Africa#Middle Africa#Sub-Saharan Africa#)6T&?i:-(9AU7S-U>?.UA\
    f3`$AL9X&TQJ+*3FE+KIUu)u1v3v+d9CC9W[OK5+^(j7CMu9;=EvQ*I3b+r/G*uzjQ7)bt=[,u?5Mu/f)50O&C.5J3$C]b@K)uO&O%ud*\
    ANn8u%.`$51j5f$=,Eeuz2K:`$UMp';<uG8CTu+HAeQ_OPULf<Y0ScuSJp>Y0G|%u??+2M)OUpllu)b$7]u1>h.`)v;'C4b%SIW-YQu|7\
    WBu):OHKs[D?u*u/uD9F-B6)T@>X$N6$yQ+?7)A4+RA8A+K9lAG&I.A>+H^u2KTU.Au(;N94vCsu',O@Ou8ne5m1.Q1IuE;5d/Y&u94uQ\
    4h@u1BO'7:OB=u,2iA.;1uO9u%9`E9'E256<R/V5<n69ZQ,1+/I=/[&Y0d&u5KC)u;(u9.A/GAQ19B'N1V.<B6.J+]%J,<-ZAu,Ok[]IX\
    3V*uLBv8'ucIu0+u6:u>&m1H9.vY,vb&72-V>oS,uG/uQ3u)7WO5Y%p;E7K/uOr1u5$u5>G$C1uI9^A1'I4Y$Y+='5.uGv.GgGJCP1L*J\
    5VMe?c1a'V,N-B98MaM>Q2vf$xK)G'u;%u|4vx'3)S.Q'=0^+?-OCf5M,IHKZ4*u0.,.*u@$uB?DVBLHciu.F,*<0FKcU4%ZDP2.00u2>\
    ,L7<$N@H*mJ6&H`EY4I&`81L(B/B&@2X]su6eaX>FB6DB<c6R8TicuL@v()v]'o.L<@eaNTD]euVLaJFZBi>u>u.u(u./u@8u0RuF2uL3\
    uT*u>eu{*o%uJ]uuuDvFXum'k)u$4uB)e9_0FN4X]u4ugu:mk:o%T/<;ZEu.Qi^H^BAF/a(e/iEN/4.D)q=_2u.-vFSFBPu2]u$PDX,T'\
    u$?L$u>Ni6um]H4R*uXCu*:F+o<24RqV:q-N/ucEv2Eo-8*aPJ*uHGF[kU:=@Y85]?LMPAu4-J8u$Xu*+R3J9B$ePFPD.V7NMHba^ktu.\
    IH7.7.W./R,:+
    Denmark#DN1#Europe#Europe#Northern Europe#Europe & Central Asia#(<p'i,)5RM$3E.u%Tbqu(0c7k1-Y (<5'ht[$U05>\
    q(]70- (<{'gVSF5L:/]1<b (<m'hJ5<J%X12159 (=J'i=&XaI7A
    Denmark#DN1#Europe#Europe#Northern Europe#Europe & Central Asia#(`<'X%u2'uD7@1F%uB8V/1N.4E:A*Q$8B]H.<Cu0@\
    <R:VLL...SFP0i'4]Ju(N<RAD$Z4L:@aCBub$M2K>(e'6(k6,JaHB%Z*@GP2HXFA$uASuK1^Ku;u7S9Y/u=(E%[3p$rU[Y)Iu$GZ6g*Ne\
    TXR0_15t)OWJj;bO)C77;,96C&r8Q'1uE'lDd+C7uKu*Gu@G2G,jI+>G (hF'YTA7/A<7P/0KI7u/5-S(I-dp3S]$:Eu*l.p%QV,Z;@'>\
    O6/B@,k'J._V(>c(>5)C(KX/>P2,*>?BkDm@N$N)a30/EQ6Y$K=7 (d|'Xo.=-?dEl$p4u=B;>?V$eZ,uHB]7D$T:<9:QDU (g1'WRE-I\
    &W/u|_.gu$(L;m;T&D/ (mn'Xtui`$;ECf0t>0] (ds'X0RH@P.%/InuO5%?N (bq'XDiA<KM)7.K(1c (h&'X3L6*62-N'L1%5`(j?=.\
     (dE'ZD00RO?Q=,%>.: (ep'^GfIY0<8a, (i$'Yg81*7Q3/< (cn'X.D5e5G-A.UD
    Denmark#DN1#North America#Americas#Northern America#Europe & Central Asia#'jx(==x{Ea/Q-uA)z;-~$/53zS=v1%3\
    Ku$%uT(y0Nu}*w]'xa1uy(wH'wy0x]>uD[uk^uJ,u:'F5]+uH(x&3vmAu0/iGI5ulEv9Cv|;wG3~$=IUr/OABKu>)vu:xw:w_%|T5vZQu\
    Jnw(4]2L8_T_>g,uk.xR,u2%kE6Q-jEIuAdu+Gu1=v/`d1v?jUC'9F'_:aDwFNe0v:XuP6u88Z2wHu:uoBuw$@Wv>+u((uZ1a-u:'u</u\
    00uHRuLDuBNu46a(u{8N$u.)xP%vP-wL?vJ1u41uc?uFAX-%-K/w7Qu/Aw)^uU7ub+up%u9+3+m;D5'3u==w35u`?v/'uS(v)Ai=e-v@9\
    $1u1=uSCul7['l*f%uh-u^%vt2uY6j(u-$E+u`Ij=O?5?*C49c7_'uT(X%N='7M^/G*7q'B)]A43+/E/n-v3;C9CKf?`'r$u+-vI^%)s7\
    '3u3j=E7SEKSEu1t,Ca;u$8u8_u>>uJ+u8/uV9u@3u25sK$1j+9&v%Ju%.uC/u33u*ju2Au}3u,1g7V-i*u.6uT&]-N58C)U/G;;QCI)u\
    ;,Q0j,ub.ub:t*u|'v/1+3w%bY$l:u98`$u+=77e9a-uH'X)RjqMc/u0&uL2L/u,1uF'k'u4KIUcKu4K:10QD`2O'E7?K7`/U&I8uMNuE\
    &u|du[+f?u33u'*ujDZ9uRIo$_0uR@c&:+@;BM'EI?`Cm+u8JDRRXu$6u05oUu<u-R-]9<=5YK;uA-uv,u%&.Cu~?v7-v-:ujDVP@XnD3\
    $>U97t;^-:1@=-3?35;>1Z3_+w4'uD+w&G./Of;dU/w3'u--uU?uOGd$vzBu7:vK_utu,lIO3Q-O%O,S2u%Du3Dh2J9_9uidX3'/u1-uE\
    9[3u)IA)uS-O&u1:ud2u'0uI:L;v]I>/pCY%r*u%%u%)G+B7Z+e<T&uR)uT8u2.i&vwBXFu*2v60v.)u2'qEu:9u(=u8-_EuuKu:+e5(t\
    ,E?u1u%94U9Ku%4u%>vCLv3@l:u)8uGonu2ETd&ul=E9vlCu+7U$v/Co1F%m,P.uyBuZ*T2u86i(6/TuE7CY/uI9A-F7uB6m6J)c?k3v*\
    Ou*;uJ;uZCF/uk9V^N)uN'99uIUb33-.Q<Y@V8:X.u(:u(/8^0W+Q.j';878u)8=K9uS-U.uQ')a+4)u(G7/G9u-C;u9*u5'[(v1NlJd]\
    KZ1TOLnDu+<u98u+<pBu'<u/4uU,v9%uS6`/:=ui1uF%uk&u0+F3<?0M?Cu|YuzC^+u^%u?(ub4t&uz&I'P5k-V/(9G[A5u?CQ-vCG1)R\
    $uT2J%vLAu}&wu@V'P?=3r1uM3W-U3u/G?Iu63P8XLR<uD4uZ+u<.vNLJ(wX;w<Quk3v>-x*(D)CA`7un;u)-9)BC1'n%uS7u9&9'L9:9\
    /1u%/uM00OA3b1uGEU-u?-9'P?'-lAuA51-5GA3u9An1tC^-h$d+u=9n)vdGuA)u31v=Eu1/d/j'uG,b$l3^?U%ut:(-N=%3u35W)p,u7\
    8uSLurcp8:IB7*1n3RAJA'AO=I3C)v5hW+M9[[93hG,1/;CEu?u1u+u)K??/b&737=OGv)bQ/K,S'u7F50d>&1NCVnpCu-Au5SG1'XY8'\
    ?KWn3O*YFhCC$)?C=M-`$G1t45BeN64/:2@uNu*u&P',uC.u52u1*M)g;u4=u+SMf=?u;DS.BGu0C(Wv%Ev/)uU-vS/u)$)/vPbB/A7O1\
    hQI1u-9uz<u'/u%,%=<5>SZ(k2ZGF`cC@;09K9tCu+)*=I5u%*r6ut,uwU_9>2](u&1/tLu%u+K%GW-^&%MI;4Af^Q?v/(jHb8DIg=uJC\
    '9C-nb=$E3u9(O,uQ'O(G%F5uqAuP/';C56?Su3FIH5';6K[EQ&f+93u<1+=ACAh`uK?uKuWu3^+d*u7:p,Y$)/P5g)X/u4/]O'?4u%rW\
    uI&9.uE>,/u&G@5W)Q/u'*8Ju%/Q&?R86kT:>70U?UO;=C)r2v^c,H'Di(u.@TBRV)(uWdt7I'u'Bu^<O2IeTsF<:>0F+4?)/A31uEAuE\
    ;[9bGu7%K-^*I6Q$U+G&>KuE'f8;228uLHZ:G*uE)7*p'&ZQFK,uU0=c=Jb.E4@4.:?.KX)8>8o:H6u(4l0O&C)`GuA'3*+D*:RFW4S(u\
    =Du)L1(<N&L54JHXJuD]uI?u7^7'OVM:[8u?u(jkuCu&?TH_KLu@8um8u$6R(u6(D6u-%8NuEGu`=v5=5(I</4kPXakJT*uB))Fg2s*Z'\
    F?PUa5%<CD-TlBu))YH/BWTQ_1&6M>?Xu-;9u'Cu/1DcQ-O;1A?Au%jEIA7G'A2=H/@&u>1ROu>-Jp8GVD2uDBu(Hu8]L6ug0g&92u7%u\
    W99+^GO5uQOt$u'Xu1-d(5,1kXu&[&^@2.uZJvFqu*Du4>gT@._2e6u:P249(S1u7Kj9vhu9u9Gu5QQ3S+u;+U+A*1T.@'@>LJ@:>uNNB\
    @v(0R%N0j0u^%uS*`(?%Q,U4taDq&Ju8DZ.q<u:LuN>c(V'v8Eu6+u*.u@1v8UH,-0vMZ$4](_4E,u`+M/u[)l.d*u3:t)W-uM1v)nn3W\
    *Tg$82@u.Z__<JP(a)v0;uk?uD+o$B,F@,:u(V2<32u5-+/bGj-ur/l$uS4C8vl)8:T>ks_8uH8uL'vL`c)_(u_:qF_N'.u+;u+)Ju$2a\
    24uJ)us,J8d,A6uQ5u-&*>iZ*>>V&>F<u<6P.&0bP40i8^.j-p'j2W*E%u/;wn@C,u1Hr>u;>uY:ux2u50S8ufo/6oHm0uN'g)m/]%uF(\
    uH+i+u.5vslu<=R'v4=B$q076u%*u3B`<)L:D0F[8K*u;@+,u6&u>3Z%P0d6rBuz(u?'j0l4S(u3-u1&MZ.4H*PH]4wZLs@[$h1Q%v14A\
    %n=u9=Q&b41<i6gH%0p)-0)R5>bLS<QZ20V4u7-/+FC8MgERA:C+5G5^5=CQ3U,PY9=Y3A%^/uh+W(u12uC*Q6^FA@$>48D0LqZau_eJ:\
    2:9*u~ru;+C6.B6,u('F6Y>h2_8uZ%s@Z@8<(8/D,616G6u'8;9b-C,uK:-Nu66H6>:&>3@Q>u';E)5BG6u/:%0]iX$/B;<r_KHA2r*d+\
    uK/u1'3&uH@u2.><)L=8>0uN0J2u=HuC:?.QHu%Pj8v-J`>^L^BuOB30uVF02WNYD`.u)*t2n:l4u?2v1Lw7LuQ>n,u5&v7:ut,u7'C(l\
    <uE0`'l;u-=Q%j:G4C(C'd7ufCl-u-%[)u/6K4h.l+u-=M)r.u):u%-.5u$KmA`%y~Jf.u5<u%2u^Ju=8O@F2vPVu&.u{0X2O0vQ'v;*u\
    ~8^8?4,8kRvMYu)7j*l8<<uC:U6)6L6q:u<,xB2w.1u2Pc4v02w8&v@+u2-uR;,,C8%6qT38[8u5>Y&^)j1uhGj+uE%uQ.u58E&O+u5Eu\
    -/`$vtF^2%:r8u)(-*uBFu&01(uI&u%5ul'uA.S*S6[.uz2vIau%@/4u4F(,^<24uFNui8uk@u:,v>%a*X2u(2v*:xNB@.M>u$2v0<uN.\
    u$&e(u02V(wT*u]+i$N(_6u>L]>XJkcV_F_>H80uV@uF0^2u+$p/u5-u3&j%d/u9-h&uO4d(ur%Q*K2C4;:&<u$ZuoRu4:uw>g(c.uFDu\
    L@ugXm2vu:i$]']/umW1:[_.<u*<H*u2%ui+u8+q1u.-R$F,T:cH<R/Z5L;>08q>i6u{>uX*u$$u</ue+uV;vLYua?uH/uF7u}Ou.5u6+\
    50t>uO@w1XujJu[Nu5<v/<(.vTHxVBy.:um%w(.>4]*vs8k$uB-uH5X5o?HM)uS&=2+V2a>Z6N@RijD'XF@u8$x_u3uw9v0WvP*v@)u*&\
    P,b8w7auSRu+a9Bi*wZ%yB=zmu/wHCz$u=uu3e'T2D2&6=<3@%DHcu(8J<ELu7BxKm%,s.uJ*~$.g5u{)m)m/vJ.)6=0~$0MBvI0u?$uA\
    +v^'u;&u^HuPRu<%v@3uJ<v48v2*xVPo(u2%vH/u&-u29Z+g%u,-uTFuHHuZ:v6/uJ5uB7uo/w$jV$T6,8D>;.vSBM.M8$2L0P*ua)T(P\
    0X6N*u4$ue/uT%R*F:y:&uF&u..u@$u4'uL/uJ$v(6u{.~$.0%wL/xH;vD?P$w2- '2Q'yy/1J7(/u)Qw%Uu1+v`Gu)(M2`2Y@..u@&u0\
    0U432I%A,[(ud(u32?,QFDo88V*uL34*uU@U610+B6<D2uZ<ug+vwAD)q=ukruXCuc; 'nH'|>H32593ut9O-[=h99$=:u=6vA-vd7u'-\
    M(/8JLZ.HB/B2NJ,u03uy'uc(uF6vHVJ%R=a/>E%7 '<s(;I3>D:v<(uo.xROv@KgC-dGbt+u~Nw+Pvf@ '}l(5mvZ6vH-@Gu'Qu~Qvt(\
    uh:OB_H (%D(*hr3wS*uQ'u+@(V.Vu,@o;u,4u02DM2IV;u<& '}((.M_=Bu1BufO-upu{$a.R '*E(%>70I&52O,O)I*A8u,<uX*H)_(\
    s20*i+,/^=Q3u7Q '{b(:Om(u8Au8KaMM/u;(u[Hu-B)H '3w'y{,B/8]<R(c)u<;A7b59G%C51b1=2 '|T(2=N*@)+?$^BIQ[Y1GNA]+\
    e &`'(0.q*c$uc1uL1/3t/ud'u`4S0&6 './'}/F8eDR(_O&?9;[+u?8;6 ($I(1)Z)4CGAu-=r$?066u@a '>&'f&$,usXq2;fQSQ.;:\
    O. '27'|eZ&g1k7.+u%)uO*/2 'St'px/G55b$9D*Fk.
    Djibouti#DJI#Africa#Africa#Eastern Africa#Middle East & North Africa#)QG&PL[(W@I$u7A^)u'7b41v($k8ZmouovX@\
    :0%q[2&<6<_4:,%T4P8*7ir:K:j/KOSu+[u7GdlS(,=R&Z8T.Z&R-F=
    Dominica#DMA#North America#Americas#Caribbean#Latin America & Caribbean#&x[&Yp3k=V,P]76;.`/U
    Dominican Republic#DOM#North America#Americas#Caribbean#Latin America & Caribbean#&al&c`KH'48J%>5u&-06*@R\
    N6T$e76&uD>T/aG8+u$%XIP1>%R4<%>C(Q:OF=u{0J;15;-r(E%+Eu01u09u>3u*Eu4p>54;+?ESS=IY;$;63BQ@Y'u%4S+U%u70U-U5f\
    UuI1E:C>Q(f9M)77%I+;du+Wu%5'CHO8/6)ZIF&g0>-@QB=L;F*(T&40DH(T7>+>><FF
    East Timor#TLS#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+SZ&$0%G<1V<83$C7=S%'K>E2W]Nu$XuVRN0N&u,X\
    u,2L6FDJ:u8>u$XmeC8b.I2S;u-EG'ub+uh$u~EtA=;G` +Q^%~:gFu6>/UIK3)p* +U+&%o<4=hA2
    Ecuador#ECU#South America#Americas#South America#Latin America & Caribbean#&Xd&7j91;%A'O03$%1]G.?4Ge^+`2u\
    5K)/./*Mup9u)?Au5uGu%u3`Ou;nlYt?wWuAt?C=Wd;C9='/27$1C''4123(+%9t+l7?3M31)93Q5I/A%;0A/KjM77%M%39)+13;3+O0E\
    $;0Ug5J)XUFb+70S:jJ9)13==G73&90'2ZoK&14+J,<:0X-BD2,*.3H'8*0%:-D/a/8_8ZJN]JuRJs)JAX+uH9C*uC5U=/3..u$71?[UK\
    1AfDu1u0b6GD1DsR&u8?s2u6+LCu&<Nu*B@88g8LJ3D&M2Ea'>eu&F8LPHe,u:1m/s:8X.P<:<V'aHu26uXLBH1eVI:AiEu$bXA_?u&AV\
    *:Q81X96u'0/L1m%sEa/40V/P%@.(TN@4'u$IqrN;e-aM &5u&6p'?JA>CMpu-Cu3&7,=@'>2<VJqD.>A>9TSH;u<3*C156F<,6X,:12=\
    <=2nu$p &6{&6ru$0F;'Q=CU1bL(J &Ma&1i.:_FF%F7MIC-9fU* &4C&7Eo0<=$K-3K+E21: &6<&7_P/RG+95/p2;< &8s&6&XJ:BN4\
    <719=3;EQ3 &72&50573$946D &P_&:l9'-8H>
    Egypt#EGY#Africa#Africa#Northern Africa#Middle East & North Africa#)>-&~DculHu14`Xu9Bu'Zuz2G95QdSvEhuv+u7\
    -GCUKUj>uEu,fu&lZfm7V&FAu$9Ju%u(;RGTAuDCkG7*ACK7S2Ii`2=4['p0;V^Ru+VUku/idVA8A*t'INj4GN?8E6Y>utHKuDvKu2uYR\
    u5kuMu]w)u$u%FQ_GeUb(G/1[,uY4jZuU_d@5uROou1u{uI4M~$<1$8c+4M$Kp7%~$?b$$~$Cy=sMv(%BIu6%@,8cu(Du,*JIuF-uBBHJ\
    H08JHBSc+vHNvZOuR3v:GuHfD-u(&]KvT5uHMiGJ-H&T0a<eFu]u*T4k%iu$k*ucH35uSMZ']2e.8V_$uXWD%uFFB3id;&nZ)=MSX9P+H\
    UN.BD=JP3u(b@/D&i66'u0<>Eo6uF$u48u@V.,
    El Salvador#SLV#North America#Americas#Central America#Latin America & Caribbean#&<y&V(81%1C7-),KOMu7)u18\
    j>I$u$E-'ubLuzsu50uC8fVU8'L:@k]D&6.DPV:/N2>T,:)s98(>3:AXG.3L923s70U2%kJV4@-HCL*H%FA
    Equatorial Guinea#GNQ#Africa#Africa#Middle Africa#Sub-Saharan Africa#(f4&;H&vMyv&7%A3K45BE$A+G<U.8c<]HN6.\
    Hu.FZ-_,u2@GP5z.%$u/ (`m&@D49%Abu/-I;C9'j83>0TP08L*H2><.
    Eritrea#ERI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)L}&W+SV72u5DuMu&d0f+[<9$h2E-j3?(3:-6;87$/5nM\
    uM9A&94bm`:=0;B;4=[u7vY-%3(`u*KF?'731?A=u)6W%b91uH+q5usJT6PRug6BHs(:Hu6'g)gHk%>2s8$P+D*H$@&68:m22P6@8:4F(\
    <,.0B,B)8.0*B,28:8006PNRF>uLvbVu[PubDvOBuATYFu9B%8?Hu3>G2B/T.J8:RA<;,S.=TYL3X'P/H7g[ukUuNujmu;veurLp:nV&u\
    (t<bk90HFA0QO7[139;^I7p]/&?9bsGPnPnuN[Xu;ou5u2 )KL&ZveA'7I%O.K'S,/FD36,9<A(&6:45<H)FC(K67 )Jt&[`:<.-2I
    Estonia#EST#Europe#Europe#Northern Europe#Europe & Central Asia#)0;'c5TC*/G/55Q+[u/[MM;753MNuK$93O(7@CBU0\
    CJ7)5u)37AG;7Y-%[*`4?0^+uE;u1@E>nT)0-.r0A6;&G.u/J?''1`@t;Y+uQAI516Zs.c<6+8[09%KGS-M4u3:=B)@U@9F,:R420^%M]\
    FD506D+F_6_2uL*/DT&u&Lu&+uJ>v]$B4'DN'm&w*Cg$u.EV+ue$vZ1 )$e'a<_)uXS01t)G=9%I9W7-/u/&W+K95OAEA/C%'>iT24E*?\
    6b6-4@*<@UP]*D/H2J%>@u*6_/ )$Y'aeMOS+=,&6?PM0^&M6uy048D:R%.;o-@?0EE'E7 )%D'aD:,i/(KE'r@
    Ethiopia#ETH#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)Iq&X?i1:$];g,e/uNu%u6C81TUmu7u6u1u<n]WouMoO\
    u6uMunvWln7Y$j2v'c3u(8_*u8BJ$X?]'+3[jMf(7:C<S:fB=LU:GP54OFdHWHKZ5uguU4-zwvAz4v1</xV${%zjv=vAxSxx/'x%83$uv\
    Iu7Mu'MOCES1EM?v'CU'u%;OO/7^$u;)d+K$C,9.=>^ZOFu1Iu)IuKYjK7IWjSO5)u?.u94u)4^4un,[0uSu*vnuqu7cC,u?&v7*;,32;\
    Rbq'].c,8'V5>uAB5%5/9+;6$8&0MHEJIo-oSu:Gu@3H^TCTu%Nu)u,5_3>CBu1e`4U*f2^>=6$D8Hiuc64X*uk+i*>6BH&i+w<$:4u*>\
    qNu&.V3uD@XFX]Hu$Y6*RN%J6u$'R8_8u$.X.>]]Vu$B__u2BH<2H.uH4.D$N.o8k>Z@T6L:u*$aDu>c:X&u*54,@R84@(LEau)>%uRw8\
    <3<A>/N-6/cl:3B%uN:oN068$<7>K@'
    Federated States of Micronesia#FSM#Oceania#Oceania#Micronesia#East Asia & Pacific#,CI&GK82P/49+C;-?( +qx&\
    M8@607?5CC%. ,N(&Co>&(7 ,4v&HJ29;& ,5O&HY6%9/
    Fiji#FJI#Oceania#Oceania#Melanesia#East Asia & Pacific#,qs%kk)K6n8^A/O$b-hQu%)O(A2Y4l0Y@9P$NJ6>F-NNHRDu$@\
    T%u8D:)2E<-@E ,t'%n'&OVR_JH*3^4Cu)$U3h+A2+8U&^K7ES*C=K-KkO(,>@NL5T2<HJ:X8u@:qXg4Z%a<$)`WK^WE ,pw%hR[/;0H<\
    :%NJV2c3$3W/?4 $$@%mw4A7EMA-3$m ,u$%m?A1/22H@H ,rH%kZ9)-<2<6&.; ,sM%k/:S+5ED $'u%k-9'76066' ,sj%lU9G)]<) \
    $&7%luHA=C-(2D ,nz%l~G;.DB2 $$2%nA?1$8L< $&.%k48-+5;6 $&f%jLA8F( ,nZ%w<31A. $$B%hj).2: $'0%hR819& $$-%o.5\
    +06 ,i*%bp'/1. ,t|%n>*0$7 $&p%e/*-)&
    Finland#FI1#Europe#Europe#Northern Europe#Europe & Central Asia#(y^'e/c?,-==?&C+'Eu1)9,AZ*2J*&?>&,DC:22>*\
    :5 (xI'd`)40<D$2C (zZ'dDO,,0](29
    Finland#FI1#Europe#Europe#Northern Europe#Europe & Central Asia#)2E'xFutG`-41u8%@--?u?u/'7H[Vdw(WmWuJje=(\
    +7UpSlKuUu/dU+C03u$bifDG6EDCu2n0=cu3&Mu')h3N9GI)[K?*3m+$Ip?)?JUF3uH32/(GYE$1VduDEL54I-SG?u%^u%;89ugnvXu%u\
    &Gc[kQ.?KO`u%KGu7buhru;fuIu'uSu'tKu3bvEu/A9u;OvludW1^'=-u+Bf)U9u/)n3):0B88/0AA3EA3j+h@C$FM%/G&K/E55%;@tAn\
    'Q9r3O&u75C?A-K,uS/uM5U&W*[;^Cd/9(66N6B:(8S.E:EP5&?[`5l$-<0:$:J&.8C.BL=%u;.uULC&7HC'O9l>-4%X5u$,JLP2P&X)B\
    <$=>H,*,;Rdu(WBLu2/Td@;u(4R88u>e*Fk&CB-Hu:2J/u.2u$>%2?JL$->D)XH$@u.2u<Zu2Bu6]N&:Ju&V>*JPu<XegH<0<L&H6q2s'\
    D+B&':7242N.1HE66L(P4VO>utRf(IF8Nu-Cf0E%Mo^eb47>-V.L@.J@0X6@827@u=q7R0FT<3JA*p(%@@@1N'L(DZ<&,f<SB14Y&EVU:\
    rBu|Bf*t4ulX`452d<A6u=B-BuA::2u*$k/>4ANH<T0s$e%u$QiQuPnFC.9H$v_5B/m&]0u42aH]%uZGuk9J7]'_6HVB:N4u,.@2N@,F+\
    c*:FDPu.8><2F.c>u*Zu*,s%k-J*uoTe.]%cGu.K]5uqIu];srICu)MlQ'9:; (~Y'dy'3:=K$?@Q88@8*V+:&<7 )(k'o[Z(o/0)O)31\
    `/S,%> (|Z'kU%77(939)M8=Da$%9Z2 (|7'eQ/D:205a=)5Y% (}E'dkL$/;K13((: (}U'e:+<V?3%F;A%K8 (|y'de>$%;G'9.
    France#FR1#Europe#Europe#Western Europe#Europe & Central Asia#(Xs'L,21B)<1R$60T(2)@-R'B74Aed4%R:P/,9m'u82\
    B=F-q+u$/Z1&Gu)nE=5G/Y;WGU/G.;)K9W'K2?8'S7AGA+[$?:C$E1?;,1>%*/7;u;u%=9h9-S+Au7^/5?Y>7/KU=$=R%R8B:7@JBP2a&\
    m+.K035OVQ<1>GC9Y9$MB3DG:C]K371OK-[C`(;-&7:58M<1]-:12O?3Qf8C+3.9>9oCu,Au062%4C-7hh*KK$)1t?uQu+`=;QE;A/p/p\
    ?E0u+$[Du=8ERt&5*)D`+S5d&u9@`.;.7<;0^/UMvKu=IQQf%A6u7Td;$l2C'u+;+9C&r6j0f=7&9>u-D2@/0u'4?7CJ[.t>u5<?&55+O\
    O%^*S%9.u3/K<dBK)n'bP-0h(u`P1279;%72:D*H;0b(W63Dg2_V]v0LvRBLJ0CBGK:v@4o@o]ARA<=Bu+]IGHIuJ9FG@uG_3FJ$F/Ao3\
    uoh*A.urgYi[V/:$:@T;@Q:FLD(P)L1B'u/Jul/`0-@LH94?*u)'-,<>7.l-K,IBM'=0Q%=6upFh(b3E*=89Ju7@86T(X284M8A(=<6,V\
    )g(;4I.W$;'Y&3F4HqDv6Hu&)]*i:B8u4.u.7u(pN=u6Rug%B=LRD=uo(>*M6EN+usMRUk9N*Hu>)u.2N-%C2MHMm&s1u6%uc;c2_@uD8\
    ..d'`6+8B_v&euP6uTHeHPRD6560v,0D<>L8_:vNBD0(5>I+5HKiKo:D*B7:=4Y4-e%a54W.+<4u$'J)XA3K:79I43s)k*P48JR<4+?j8\
    50UZ'T;c3cU@5u&0 '37&A&O=;UMI;A'9fuC=IKG-;$?=^13Ku)%A[u'hK19;-u).7%9H76I;C-u-:16jSnQK2=$u+H18=06,2$8@F6_u\
    :<N.k1_*4Vk:J&D*<)0/(C]C>;>Ic(F/0/0)]-H':.L)N/<%g.LTiHNF@@8Ju>@JB(uqu)o+uiSZ`uPu9gC$=1MNJe`8?8W5fBF(H4P8$\
    6=FuE29 (b3'<W0ur%/`u%%r=MAf?AlHO4EBBPf<4P+:S&%0HF%8O>-<P>7<;*B>BVL<u08JBa38@)8&X2@8&83*j-^ )mw%crAcBc]4_\
    )>-DQLS+[-;[/I(rF &y:&X>D@I,10Cc&6H.L7NG)7>?6S1?38f' &wb&]86:P/H9-5(j-5C53*7F &xB&]D/B<@>18MmOu?1A(+@ )V7\
    %vY7F6669H35u-;'7H (Hw'DBN5NK1G=DGB &xu&[W6E-/C&'<
    France#FR1#North America#Americas#Caribbean#Latin America & Caribbean#&tf&a2<6:'$1
    France#FR1#North America#Americas#Caribbean#Latin America & Caribbean#&uC&`f/4B%
    France#FR1#North America#Americas#Northern America#North America#'(d'F(8J7c,0D/&11C<IK= ')%'ExH6)9
    France#FR1#Oceania#Oceania#Melanesia#East Asia & Pacific#,R[%e(u*GRQB7>^ZKFEP589VAP5u6`q`shu8Y>h1=?/U+u%P\
    K(9<U4Q>CZd6O:CDU8pPK2G:u/u$E2?Htu(teCH;N^c'XI@/6.J]MR=T0cK ,WI%d6;>3@B,DL94G&(4a6J;%b>7@Q/M9'?B ,Y;%bwG<\
    &:=XP,>2,GX)+h ,V5%e^F17/+M.'CM7'>J ,X(%`g.DF3*5/1 ,GQ%h:3I%e0<
    France#FR1#Oceania#Oceania#Polynesia#East Asia & Pacific#$(,%s61::(23<+;+ $,M%uL6D,7/=
    France#FR1#Oceania#Oceania#Polynesia#East Asia & Pacific#$i:%kH7H[-K,9R.HL2X-8?(K]50A/7 %$n%}2/<]Ba78&79`\
    -7- $}i&$L*A/1[+3D0@ $d^%mSE)1*,V:1 $qJ%o+%FZu=;8 $h2%l0=C3*)F $}o%~9=K7FB0 $~}&$5O1'864 ${f%js8-JM/' $|-\
    %kV60P2U?AO %%m%{Z$N>3 %$n%|i$FB% $|H%j+M8%0J5 $rO%o}FI-%EN $dN%n)53+H $u{%n'3%I<2$ %*e%i{,&X9*- %)H%jI4'\
    <E $v:%n*:7A2 $xA%oF.(7E %&/%dq05'1
    France#FR1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Africa#*2'\
    %$tu,X<&'K<5A)Y&/9ZAV'q6u&Fa$PBg-@Q+=7=I1%?E(;:A.u7%)3C7;(,;B9X1D'(@H(F+:9G5'1W5b,jH=3='Y2U8t2?UG7l&/8.L<\
    N':32,@3:*4@.?05@>]%BXcJ4@O(I1C=C*;Z/ *1l%%09@*2u&%.;AEK/ )em%*zD8B?,5A'=,
    Gabon#GAB#Africa#Africa#Middle Africa#Sub-Saharan Africa#(eg&/?KHEgILu'e9Tu1u>u^u>u5u0386%u2Q<4tNG0I$787Z\
    3>YZKV4(_=$>^>A&%LKsMa+@uFuSF%T2AHS-7:>c71G+[Dpuc/0[uV8->IV,8:F(:8eu.6uH3ua:::^<3N'g=:3,Do@9.h/u/NA>?VA>&\
    <g:6%*=>+&u&7u(*4F6F$6AL34&228&y$%u&$%vN$u($s$u0,Zu($um)u*$u&(i)Z-u$'u>*H%8/.=%?Ch3W%[,Q<h);3-F3u8BuVNu*-\
    R-<5>u%DQ6M&GIY)7IA[)=MAA=f&Q/uC43i-2+LYe5PM&5?u`6v+'O3?,Q3lI=357l132C$9QOG-O.-20:Mu(7.Q[bQO'r2h:A]Su6C<U\
    6dM*S2;1u+ulEQ@u-7S8/70t'A9fL+TW7C+;.7u,^Ku'&7651?f*`c/&u)SKS
    Gambia#GMB#Africa#Africa#Western Africa#Sub-Saharan Africa#('6&V5u8(wa'F]c>e,k-iQs9>9L9D)m6i(T=0?-AurKr2u\
    /DuCVA4U43+9M31uh3d/+hur&u|%QG%F9qBFD8:3*C67]1_.F'.Luc4o2a$0.W*uC3uE'u)MG(GN
    Georgia#GEO#Asia#Asia#Western Asia#Europe & Central Asia#)Xv'::uRf:;7UG?M)`DO6E)9+u1<K>,8uIF[.=-u)Y-)f)43\
    ''uA$G+u7.`/f-Q/ub-%8A2b(=>0.+*I8`PE./B1*A&A%3+9G5/u96W(b$K=u7>=,qq<P&cKkjvH?DuGH?Lu-ZuO:=.u?gu'P6><@>*q-\
    m1X.a9];_5uB3u,Qv6/u04]%_?s*X1L5(3H;u<Iu(7>1e=*)%-55(=>-X%80s<X8k6@$R3DIDXu,7]5ZSu,&]1.-3S9S&/u&IPAJ-g+:/\
    e?CK51M++C.38)
    Germany#DEU#Europe#Europe#Western Europe#Europe & Central Asia#(b_'Wp&+_-XM(IdOuB,>Ca0uiUu.<<&8K9KtM6=>)o\
    *uJ=<,u4aJ0uR.<:V<F<sTv09RUuN^uB*JY6feGu.1*-2`Ru?%?$)3IACK595'9VIu<[NQ7K)?<C>/.5$I8/%'AfAA.;R^)Km;0/Dl7d7\
    EK[%'533%O4?]3*n0=3RKh3t;K3t5j+7CK&Y5;=f+?El.;+b)I5IA9?/-5>I>53FI2A>;oE:CUYPKXl85ZEL$P?RKu$K<C4-P&u,^67/l\
    O;p:-)7hE=O/Y-n?C59Esn$C9GZ+,5-^;1G0I<(4-2E0t1S:b0-Kv51[1l=I;O$`/;&E@+8Y&C,j%9$-UGKW1*FY0(2MBu+@K7K(-'u[_\
    uM)78K%O>5([5/363L((1^1E*W$M/h'u-&E.7(1@(L:X*L-<0HHV<X0Z6HF>u*o%HY2t0p,E.A>u71l(+:O0Q93&de3BA8Q(&<:XD>(6'\
    6d4?0QN/<&F<RqD-Z52G*16>8C416U@:c56O2-<@%qN72%6To$DMP1<ML$6<0c6q9@2J%u,:<@E:2>N2T@6<*R=>Y%E.;>,H4*u>$2P>]\
    BR&uD56I88mLLD.u_*um%c^9AH36*:]2,R961$S6e1R.PHJuD3uN,R3u>u)H1P'b6uSu<I0^(G.AB$u<94?*Y++<.6m0T4&@A:GLOJ'Ru\
    2'uD7@1F%uB8 (j{'Vh=E7%jD1@,a:4(:J:H&>E_323G?,3P3.?/1O< (kz'Ug-<,:I>&>umj&Cf% (_k'XC53-Qu8'/-u9);E(_Pa (e\
    N'W'B@a18Cb% (_e'W_H,>'-;I$
    Ghana#GHA#Africa#Africa#Western Africa#Sub-Saharan Africa#(N^&ETC399Knt7v=%unnu-?YMnAWIu=3v'^[;YKu-SG&jPY\
    :uUFu30`604Z':0D&,0&_0.&D3g-,[.3>MukIu>3o%R,L':>ZXg:L.u8>u0>Z4PTH:.&N@,247uF5uN-4-R3@9,$>:P*>/>(X':;V)F08\
    $R1k(s560N5.CZ(]Bu@D)y8*>.uL/s*Z-u&&8=eF<FF%6Bu07DI-WAj0EaOVWRE8))9)uO-u19+&7@)?13M.3P<D%BC&3=u5%[0UQG4M@\
    CXI@U&7GI)=,uzMn(O.1L59u`9=$G@OD^.)2UkUB'*7FIL/
    Greece#GRC#Europe#Europe#Southern Europe#Europe & Central Asia#)+s'8Q/6bBud6h:A'^<K-u'OQ(U>C*G1`Wb;Y.l$+A\
    25LE7=2;g'oCBG:GQ>?>M.[:G(I3'5NC]G2G9;O:hu&u3435D^u(Q71u/>=L+Vu'Hu%J5H@LO'?5O3*W3G1b,Eu6u1Fh<=VAot4QO?=%1\
    28B'8f@b?6G:;.CL(YGU7u''--T)F7u6;T?R'RYu$1R[a-X747,E(n.Y%OE1IN[NbVC.C5u-/`9'-PE$C:I>-X)*3DA$-u1=I3;0%BbBG\
    *A:754^FM_uA>d*C1W@I8K9$SDbc7Lh%Su'$UQ@$o^o=,EVU3+n5?`Xbu*%TPP'BOcbLE03N`D&>gNJi6(L3P(HLB:X'uHWuPAc?H=T+-\
    H<.g$><14b4;)K2C:h:fJ19=/I$u;:d5b'j1^g-OS/?4Uu@QTK2$TT(m9B2/Pr&^-u']KNh@Ou,GJK@X7B%>62JB($2?P$0_Fa,804XPu\
    $B.@.8@0JAR(Bo*k$D4:$R1:.a:ac>._(6,:%e/J%u0<0ZN,:$u4)F>s*u$)V0T4c*,:k&c%Z0BOmG@4a/]7R?uB:u$*<*]+]4@2,85k5\
    >48J,T/H+F;F16t-5='u%M&j,?-3`W?A )'k',|G3@1B(,E4+X$uB<uF)L=q%m1u:6.-+[(3H'<6Z2]$RJ*3+O1QC-S%u)(u++uv5uv-9\
    *'P-0U.S6v5<O.u5'C<'T,T40>742,N2+.CV-R&<<@$ )'V'3yLW'A0U:SF;N)L&.-'MC7E69&34O<+F54M_uC(O61PO<[TQ>M6Q0I1=0\
    R6eHi0LA:O:1g7qC ),s'4p:Cb+u/87:ZF02K%MKf6;<>HR%]6$6o(<9);ZK8;&C )/Y'.F<64<L@u:D<($=EdAC,=U)SSK+/64R )+c'\
    3EOJ%>i.J98%'?&f5-);I;UPD228 (zl'2eC)-D78I9%4<R.,614(6_6G*Q@-JM/? (xl'6LZ,F5(/GA<7,Q01V1,;U2G8AVd]%4 )*.'\
    6`==;%=.$ak&87H<B,'7?I)CG* )-`'1`9(?8[,<:N0D$T/J'*;A' ))+'8M'GW1W>$4PPJ' (zo'2/@B@AD)cWE,G=QD )*s'0W%Q3?G\
    3;:1FgV )),'2J>AL'%54K/?ADE:EB)< ).D'-T>0+M7E:?.C;)1936*:5HFV (zr'4<<..5%d//W-&B0L )%$'.r_[9KK0/6%L ).k'/\
    yb;5/Q'Q528N>c<8& ),K'1ZG7u-5*4H@V&]2 )*3'0T&?CC=(/24@H6 ))i'1aZ+0/1==(M@9< )(I'4]D3*;J?Y+.4M< )*p'7kUFT0\
    J7,3 )(='/Y20B,%Cu%/0H )(/'1Q=5)@6D<&,1 )+k'0+>/C-UGQ$sJ )*M'12K%(B2,R3 ),e'/G43C-77;2$8>) ({0'347'=J+>8%\
     )&Y'4t?RoI51 )(H'105=9/,@/2<: ).('00K),D7<aE )*E'/NML20PA )*N'/):3*359=,66 )(Q'0QK&*:6.6+ )&?'2F*53-A(.@\
     ))''0.;1/6&<2& )&}'4~8DD6/? ))K'1A%M5*(N )/y'/?/59@D0
    Grenada#GRD#North America#Americas#Caribbean#Latin America & Caribbean#&we&Rc>k:8:'+hG3
    Guatemala#GTM#North America#Americas#Central America#Latin America & Caribbean#&9d&[@T(u,'J/H9N3@F;Lugu+Y\
    QuSu9^OWKnC-/1[)10A0S'=QACQ9*S+1=0MU9CO5-C%j[9?(KungU0vQ%u/>u=VlRuzuR...<.<-X0D(L@BWg$2,6NkVu(u,uguL$v0$v\
    2$B&)F(L2H$498M0;4$:A_MBdFYNQZIH?2+,u{%&s$ui{@$u($C|^
    Guinea Bissau#GNB#Africa#Africa#Western Africa#Sub-Saharan Africa#(-J&S:G&I7%1ZUB5&uAu+?f)^(nMb5C$IMfuYKW\
    7@4X3$EM3%&VK%C>$T4<I%/,8HkBm.5<O.E)559'EP2T8.u&$P6003.C5u5,C-YKh9S,2Z94l5Y>9@(JBH=(U3uAa:(Z)N,B0L6J(uN)u\
    >8sLoHv<$ue%uF$uZ$%C<Q1f ('x&PdiD(A;;C) ((H&Q[:B8'*U7/A4 ((.&RGg&9S;* ()Z&Qq%;C99,FF ((~&Q(40:)=?$39, ((X\
    &Pt01&M;&
    Guinea#GIN#Africa#Africa#Western Africa#Sub-Saharan Africa#(::&NX-1SM+5(I$u%(l6=</Z*-u-D3<?S=31)K&Ig=>A0E\
    (`;1EJ5$E(I*d'-/+t41V94&2-&==I7Q(OGh-1t693C>)8C*7//fGM;U?(G7?'^gG0O&:J4X-c3@%N5o-,'iG:9B?+1DuIM1B5*[1A(1)\
    KS=55&7(/'-*2>6XVX&07B9N'qO,+*%.0B2J%.?@MXK_CV?<=D-:?*vx$)?u)7[:`/?3;b/1;O1A?OAAW13S/3K97(9(;+'02H-8KJ3NY\
    VS'2N%Z3B(D=;=*YF=D-HU'u9TnuL%@,_CACi+@O43-7[A0&N68:DguZJND$c6oN_'g*u,@%uBA654GF&2J8H%0,,22g;R&DuV)k+_%.+\
    +C,58'D8ZCu<AD&:3P']6P.a&D+u24o+/-Cl(1o`J(__<4@%<9Xu-@-u(u4qBP3u_YN$:NkFV.0@=]J.F%J1B769Fu1Jn$u7P96MJ1gI+\
    CI?^t,5D&H:];0I+^<u=25u.S0G
    Guyana#GUY#South America#Americas#South America#Latin America & Caribbean#'(O&<@C17,u+5Y2?,CD?1U)K9EYI?t%\
    C1O)'A39M%12[4-$9OO3,G-=j%K?A%OLu;@`abkW6%J?2).(u,'cYHMuV$B.u..L@s6>%P+VkR(:>>:R?HSu$4X%.WJU.`(3..>J]4u_G\
    <;JK,I;A(7+Q$A0G+u~v8u'u0)2FPkg+u0/@-B<N4*g...4.c)ZFqH6<.X=0Y+;(7:$60>Qm$2PR:T46Z*2.g]a<4N.0R<,:pu64)_dJ1\
    $4B)qOuBluqu[PWB;R^2A%uEMr-`%p;QD<.kcu.R0V7N'F1qno`@Ss;RG4E.u'3uS()9=?`4GB/MO+EC)d$[)31I/?M@`Cu)-MMl.hT^6\
    ?0Ood&SJ3V,T$*+(p89,u-NQ6M0/2M8A*;HSDd:C]/
    Haiti#HTI#North America#Americas#Caribbean#Latin America & Caribbean#&al&c`'=EE=;,=8=(7+?SSY)VnRA.?/=%fj_\
    Q6v+'E1f/S%vELu;+K3C?);5+MNI@O:u-B;NJkc4X-u4=k'J5w.=V+J2BDu$(6*.LQ@nadk@</P>u$dFpFu;.C.5<4FF8s8u6.u4/u&Eu\
    (?u>-T-:../6u%&=7I(3 &^Z&biu%N(<N(L1a?RC)A &_/&eS9%;0:.R&gA)/
    Honduras#HND#North America#Americas#Central America#Latin America & Caribbean#&F1&Y)3(pGM-I*791'G0-'-9M&;\
    5E'M.E:;B?,U;7=$AC355/C';,3/1A+G=KQMCK579$9%)7)tT9FO9GIGW5)u1,U'1=&=2u/,G+/^+9E/U757+uA'$NC4Ea(DO0O-M4D8&\
    272>uJEBG&K)GD?.U3Y?A+/V?,U014K:-4WH-4IB7'f8/&DRRB(>;s8k.0iBuHu*v0uiL/u:mk0D$ZSP2H(umAa2uB&V)kLP,Z87@u$+u\
    LMuT,R:B*uXMFE@%>2I6u<7v<up(/u'RY/*GD*H+VM4?6$64D&:52$7BU@0&uBWDdXEu9*S1 &?`&]DR:L.F'f7dC7$ &A2&]d6%OM).
    Hungary#HUN#Europe#Europe#Eastern Europe#Europe & Central Asia#(~M'IW*56A2/B'J3<?J/($J'B='1(1,)t^O3A*t5ld\
    O=%OUGEfUI%Cdj$EjI?U*AA+3EO=u%,A)-7S;M0u//3-C0u-,G)S&O,E)OG-)=+S5=$;0+%77l7h%KGW7A'?(uU&d,fD16A.U(I6?DG>Q\
    6I@?FSBu1FY]&474-P-.p(eNB0V&4T9,-D88+V@&P68F1Bu'6',X@J%N9u.(H*1V8>(>:4i)gKcCV3uo%vc,:@/F4<V8ua.u$208@:<(u\
    BIv(gcu0c.u,%u$3X&o6@%R9@AFA6%u_:,(J(
    Iceland#ISL#Europe#Europe#Northern Europe#Europe & Central Asia#()e'r3u@:qDR,u<%r5S5SME9$-N3R+P,6'>;)I=;E\
    9D-uZ28+:E'-^Ek:Z(u0-J/:7R*:=9EY5D=@$&9M3k7.55=7+U$C+.1-KIAn?d(G,(?G387+5OIE/d1Y;I-u1$u31u[Eu-=jAu1Sh7uI-\
    d/vQ=l/KC25=9Y3=$A25)63E+u`7vh2u14uI:h*u7&tDI8&6V274l?W0%0`(W2^><0`$u%Ax7)u/'5%547a6>8']EuT8Z0TFL8PRT6]*l\
    ,uMEM$82N4A&/::>u8FP.E.u7El/9&U61<F@u/Du9%vt2W)u)9W);(K>58,0]0i'u(0i*R4H1u(4P4N+uk,u}&H:,Fu;=ud2O220e>g:u\
    6:<6d8uM)C:u92h-E2u+5v;=p5M)S2u%4u/*+.ZBH*J%k9V)bB'BG@D,T)uJE_*o:/(u9&Y*W@J2u*%u3R0Bu65:$d@>@B*c)u2C2+(EJ\
    *P'H:N3*9'C>4P&*H+@udF^<H2N(u6$+0Q(34Y)`$^*%*kB:(g%g(Z)u:Uu&7V9u*Ou,=/1C+V/F=?YC3u%.85_5(7H%9SN$F3LbFg6*<\
    Tu$JH%LAJ'La(P/T,F>8D*o7aSuD`Z'.6+i@Hq.uFDX'oK]MmCHU6-24&:7Bfq,<R&uB)F/oQF1Z<D>mRJ'Z7F+H&V4].:FOg62u66u*$\
    8'u@b(Ae9
    India#IND#Asia#Asia#Southern Asia#South Asia#*F~&~[6/c40%2F2(<+u2uKu.bL*X&XCcO@(6/(A)Q@'u}^>9X?P9.?5*9'G7\
    YUYI`hEd;^$M+UMI5M1U,3uau+<%4<>)F9D9u}u%]dkQu@^L7Z86)B1mOeEm*6'2C.Au$7X-a5B/D4*2<,N'uDA>:X.>0];u8CX707*5$\
    Q07u8QF5N+.)4CN-e:R6D'872[<1<%a8V3P'V-8+uFS<&u:R.)8MB3T1X>u,-R0L&_9<8:c8]%D5VQc'84uB6c2B4P(8%63.$>0*Z,a4c\
    F4%Z7816Y+MCu5*GVQWI+5JO.MuH^m2_5@'>1$3c+ue:DJ]4u*Im-us2a)]BJ;a%i:u(,.4%<CV4R:BIeu5%E8=>)8,>0FF$s/@$TDa0H\
    +B&>,oN,B/@68mFcLF@Fq64P.uN2J4]BRN&8H*oik@cJP;2As/2&_5Z9B)>,2642,@sPuVXJ=>O4-L*&7dG;3,Q,9oRH._uEnd?C&/7EP\
    342k:8'TEu&-J0@/kS)Y29&7'3/1C)=9OAE;=9-;.^u&uA%7;)dDCR?2=(up;E+W5bhfIuArdEM/?53?/7'W,b<S1E95---^5?dlQ;575\
    G-A(9P703&75SCfGUSfCbAu%7[3K9%=2b4h<p/5(IH/'+5@u54I%`+p-u%)7399)7,93*EEp.j:n$?';C+7=9[9)9,EJC.;S9/)@/ue3u\
    B-8?e12+]%i$FGue;'16M3Q&(l+1WO1A,l-797A-=(56Ag=$$U'%52;u@Gu&%D@u<NL*464X'6*LF:*6&B10,BeR,22*FFq.F&*$J,*Z5\
    <$4:)4I@hJb<uE'uE+n4u9%uO)Q(j'p.W2u9B/$+()0%40o-uD.LQu0367$5E*;3=E+j:M>AJ'P1>52?$-1:G'1/%O&^4%>;BKHK87%+C\
    2)81&=MOKCEI9W'=,74/P+PGFU_Ck%8U2/H5&/+13/[-j,S$Cu/;CU43%Mt+ET^D-<,:-:=N5]+F7(51u-Al;`0ANM4;1[,3i52-C^8r.\
    j%38SDu1$l+dC&@M0l^$5H-EGA7B%B8u@/87(+:AuG2Q)9[5[P)21[Y*=<6LDu4*NODG69P,SV?B=OSKjUK^?v9OK5^YIW+W:[6u+257C\
    GEAQ'Mu7^UfC87$>=/?=-udMuCIC$><%PI0u'YE[>+]D>-&/u)Qv/un+A;ECC^ruEuGAMv-u-E=lu+pju-`ulnu1lAQ%5@O(31S=MSAul\
    bud2Q/5?OuMKC7SQ,3)5LY0u;KGErun5u76uA>u+*K'W;[2`Dt,j<t32/FCPIO:AkI8AOw+Eu3Mb;;Su5GuK)Q4WKWN.8^$u~'v+j-Y0[\
    -A7;C&[u=u`9S+O2;>;F-i-D1:;r>u1*vYf^QEK9u-'b=UuGrn;=7u+>u1iKHu`v*;<?o)@=BCu*1u.7u86)<E.S&fF%Quo`g&RAV/Bhu\
    oCuBSuLCPSu2KNOaSLu7vDAuD=X1LGv&'g;mOs1i?q)HKc9<Yq[k=u0EHX$dm>FK%9:?eYo+JQuPKwHGuV&JOuF7s-e-N/u(5P0JB_0J1\
    Z?[=3/N&u,k-rH1F6@A</k-B4u8iv<*P)c3T-g=*;8=qPLS'seu(DH8W5[+uI(6oPHE'I*2oB4m2O0O*Y/S,`$TC;dE5==;IZ7FQ$WluM\
    ;?v+njKuhW^-d.u1Ludu:GFuEuVu'kberalu&3J*J>8D+>CD7uBVN%B<H)oLi.cu4PcB0-H9)IYG0W-u?GOCA)v%Hu|u&jZOkQu&4<uTu\
    ,uCK?5CGO+5Z-V@6_8P*J$]$&uL04,(,%05@.F)>(@)uV&R$B7D7u,%F,DLq>u$::(,1*MD1N$4*DFL*<4?F$ZB@/@?X?kC]IV9J&u$%4\
    1.5*S-U&;,fu&+e:_*Z&T%21690`&j4YBI61<.a4i28c]iecu,JcLFeHF$D3<7,KFM])uPRN.u:*i6c8,D<Xmi8BPuB8:uF_uDZu.uZXu\
    6TuVF2s>a<VV'<3@&6(4PFu&u8VV4$u:]'2)6?,+8BuD)<?q*80:D@N<uX]@*R2@B(>/4?8u7Hr$W<)H,a1(3)M*W$74.8%@+<+*=*I:S\
    R'8:<@F.@&8+4`V%8.@D8Z62<%61*I$f*5:BR9LQ2):guBJ.R4X6u$1J)uc?i'@&B3q=a/N$a:mPX$uFF]+L8:>28N4P80@,8u6VuB_V>\
    N8J5R4231^$9>QFpTuG67u_EsW@325$A33jK/A<u%*uO>?8523gS,9/Q49:9&Y0M)u%7%5+;E^/`P)0+<12?)u)+-3.9.?*I4Eu4u9)?1\
    E(=PS7?/C21!*Fy'$s%$9B *f^&RGBB,>(J:NJ('D;8$o4X+P>L.V+28q%X@VZ<*^;=<E?d9-=UDG.uO9E?+*u%)7Qn6A/b$U=U/.Im)R\
     *i/&Gr08Z84/@u/3^;CSu87* *f<&O~D@<06I,I?`/1M.&N+L *hQ&Io<?(?C%9H *i6&HN69II5<,4 *hb&J24:2'+9.M9/ *f}&QO&\
    E7+7.44&F *gt&JVB[9(7: *g5&LT.==5/B *gd&Rh6YC<-4 *g*&Tk'E1=%] *9i&Px)+&8 *:H&JO$+-3
    Indonesia#IDN#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+C=&A<C1/;JE&;gY6M;5E'SJ)=51uC(Q)P1mf4;=S0\
    7cGN30Q?+X5;;_C,ADWad0;-ME9AKG1B9>MafB;uRu-iIu*u-P7,=IIY5u+-u-0Q0K:CPM<>Y'A3;lKpup1M9v'$UFu/(u)uSbIE[lG1=\
    &929]'M4Q9OdK'C=C`A9Aa$.[-WOEN5P-2G1u'C/I,7E@.%U3r3;=);4&GFKG;)7GQ5E)G5?w5uOv[u=?<+uw?u('TCMK25D6XOU9&KBS\
    Qf;G$?2%k+8E(l;uOuP=u7u'YdCb0d8d;h`7-E,*u.'u:=R=8?EW$U4O+u)KQ);,3:@FG/MC1*IRr5A7?<'u2Kv0/u2+:QD&T<L(T)V1V\
    5JbiM>u-BS%A@(BNHS>ID/8'm6V0X>4nu.WL+m+u<(T6u,@@L8S)>u:HPPL6R<Nu8NGY0G>/,dgjVKJMB5u$r_Q6+P,uVZe2o%u$7<$<0\
    g-4(RNc0Fs,L>4u.Dv6&6)$IuiWL-:(NA]B]VL,V%a,P0X70*Ru,6gJ60F3@/P.HoLu(k$4K@*V'D2:VX>/_44J%D0a6F&:-Z*L(u&Pu:\
    L<:D<*V;R>o$J5L<B/P*_)u:%m1iM *qj&CWefu&d:M:[u0u+.I1U>Ku.IX?6IBAH7uDWuiu?u(UkrRrN^mnau'@=D9D)XWB3)L;H*N64\
    <(P3mbBGNu9@;u(1L3u2lDC:KFu?a`D;J/uF1L7DE2G9Au-Qu1Eu00R2P8u@g>,]1sp@Q4WC=Q7dS+72/3GH;*5C?(3Jl63]Gu,IT3]1e\
    *,1>uE2u34K%S:Ku,S:9+[b`3d,7F._a_<u<&P-L7F;uTut_u)*O-5Y`9u%&QDM$5KuE:up%u3&u)?w)=^W,IVjV5+jb7+`>uGe+S:j(C\
    E'SLORUalcu1uN;6ufu,A8piu+VuluThmluJ;BuOu,hZ?DuAv(K>EBju6Iu$&u(uhvyGu$EuBu+u@dc?F[uD7D?:u=PK<AD7P7u.Uu_[v\
    4Gu&[u$v9uJC6u'6IB3Z+m7itXALUu$u+uLADI:uA:C8YiCHu3quxusELQu*juP4V)cg>u2+N/N=ofP9R/u61T'u0:V%u,=u<0 +x=&26\
    $r$~$3f/M?d)W<K:=$}zp_UXCRGPupuTQZ8DDeCKKA^%[+W7Y)=.3</V9MO;`Q5,1J8N0V@BFu:3:O<9JYV82T(]+R2U'u%>U>SZ$.F.m\
    .9@E<-N;>SNCP?u.Ai,><4G&E26DJ8j1C$+2(X)DA2KD5$CJv/u4-@E5M>;%Q2;$u1Bu-Tn8u/Tu=8u=2u9%v)u:AR.Vm*U,b9;%b@U1=\
    <9HO-;$?Ll]5L&i(<FL<JA(=33K%l97C&,M/KIQ&Q+9`df'Q-94CNCu6Rc3ZCTrgu%cI0t0EVJ0gDJ%u83a=iX]kc6B)_;u$/HC(D6JV2\
    ..%FO(PP,Fu'Gu+1u=(u;;uY0U.K+I$M>U]96-:=u,%ct,v'_91S-U08]N>4:>e$au&Bu_BF8@BF6FDu>LR(R)u09u,IsUu&Gu8)V(V)Z\
    K-7)M6KBM@d5f?G3K4u7(u-4QguOLu'0R%XDB<-.h8u/@'B2(t<[TEu*1T%R0_eu0q>HHiu0a<eFau,8u2.u.JLD&87J$4u:cu2TqDN$u\
    $WvRjF9BAP7T+v*u+uP[D%uF&J;uk1J=.I +R'&8qQ%u^?u/%u;.EHI@wb%u+'u+1Q*S2l(ux9M&u'@S*S+O;dl=MGu9+M%O,U>u+_u+0\
    /c;JCFu+<OX&u43R>>V<JcmHF:.<'NER+R(V<DDN4u8$X)u0*;Jq<a0P+L;:W9u-C+A.?JM2^/K=CK?O`jh`E9G3uKKC?;K?/A'l@35%=\
    <-HABMa;VSTu'6Q@Iu&d*[BG,;EA$O7['IBAN5JQD?%;FK<)868'.5.S%S-37$K8$?u7'u=AG5;C,h13U+f2d:AD/L:uJ@X(<EDS0K>ut\
    ug-2*Rau4*c+u<;DO.Q&O/O=u%YCC%MNp0M6ub$57K+u1,uW2t)OIu3/lPu74rS8u11U%WCM1dFlo)PBu2Fu&%Z0P8N*L*uqWu>)N*PAD\
    ;*S)u5=A:7F1T-V(R4PAg$6@@N:XP6N&T0T@PDL0N3g*B)k8gau]_k:8BE<I)k;u$7us*48%:2.<9_$:Nu&TT,XLDBF4P8*6I83L/H2:H\
    JH8R>N42R2:&X=_'F3BOB1uB,u6;uV'u,CZAL)@BN*u*'v]GF(u_iZgV64B.F_860@NXVT):3@^SSEt=IAGphOhAKEE +.`&*+2+onHu;\
    B;L+u4%uB7P&J8F1u29R)u>,T5N%J8>HHu2<LL6Z'ou1.)e)_8:$N7JAu8/JG8'k(V'N+PuIL563'U(Su,Ou2;u8%u6,uV@uRY.+2M$O;\
    u;$[>b05RC'EU0A25<=0Q'u+:u5Hv)sS%Q-S5u+7I(u16u10vl,h6uE,u-4u-8v[u<n<v`VE(u''W2Q&h3SGu/*uM:O2O:`Ju;@u).v)0\
    j65<&@NouSVu9@u+*U)S&S0M'':08J>*EL/JPBu$8/D6Fu]>LJD6,H7o+P1u*+a;N.D>2NR7i-6/LOH=L/u,+V3X+ +Zl&:x>Fu&TR4a*\
    *5)=.K'u;11bGu)M5?&?]Iu(G632`V9FGudVI8u-.Q6S(;/3[0I-bHuKPu1gu5if^.5DpF18Su016QD7<)B(F$u0.]IJ;N+T&@<R(:GBG\
    u*'PRu*$N2X<_LTiiZ>%CUj+O<5>G*u3)WUfu/`+CLE@-B&466iH@N6 +aF&0NN/F`9uGu-PuOiu7N=FO>u+(Q)(M7+Y6U*K6^.%FI&Q=\
    OYU)I2[kK@7*7/7bOf+(0c7Tu2uFF@ui.u,)T&D,@':I<$N6_LT$u(Au0OT+u$*B'q[:K +Li&$@K'G/=Dh&EK[,b39&tDu/8u/+t6u'E\
    Ke(X:a6-m>XHs4<)V.]CZ%V3P;c9J?B/N&<8B,m(L4L3u$W<%P0DXH@_6L8@Fd20<:0@'>5.l7-9;G=2C;7^1hC`)Y(G) +En&%?2FJ2D\
    %>3:Q%MHO7;A+K6d/(3>)'7C2u779$-4$P+0pfS'u'CW(u+GS+l%71K/K.h@+P2F+_8ZT.P<LD<'X9u(&:1.A>7JUH&B-ZDL$0<YRS*fT\
    7<-B*:g<s/2/:QFG8$aFT'<5 +Sy%}s?91KUIWbOChbM+`)u%OO7Q$K234(:LZQ>'86V0Z6HgeeR:Aq)4*JL0VX2ZJu(T%G<1V<83$C7=\
    S%'K>E ++*&1~?p8M&?S*`H^@u7@=D-L0aCD9P+VC6`:u'5u'D&@8<V:<6(>'JFDV8Ru%:@1VJ0J$@169,ARr8uUcuAv0OA5 +qc&'&@B\
    N@P:u8<u.'XS>C.MInOlj[AAu3WuO.Q$l/3.2VauX +Il%}QXW>KF78C/AMI[/S;50[.O4IBSeQ8u)]W*M'uC>OX):@Dc:P,X%q,m/_DT\
    SeE@^c& +Xg&/x^1^I^-O1uARrNdo+>'o>>X5F6u84u:%u*I>QZO,C +>+&$LG79,8<$BETu)_O2Q*QT/J&6_'u*9g(cP2$u<GL9]b*3^\
    Ou-K37 +?Q&$G%De+6,&Z+ke]F:J2u6CB7*7Iu/Uu%@=u'5u`: +-c&113Au%7,F3>'T+,4:%>4@.gk22/u$1]KBYEh)M-3OCC&1H +jE\
    &*%A?t0dZUZ$6_($46ZSH+44.J1aq*FP$6K)3:-6K%O*?5=4K&S +96&'}uA@3>6BLLs,x2&LE(/t;;?h(OEA- +OF&-<%C/9)j(5@0aS\
    );=;A-;.AC&5=S3/A2G/;T$::>0JJT4u(6i&u(HkX<%7PQ.u)';AL=- *r+&9A$6Cs^N9&1PAXu)u4g$D:0<VAu,uCF3_h/G-u99= *te\
    &5|>3,KPnBl'+Zp&OM3I%rT5:)@puD-<Bu0 +bT&&{&:>_H6Zk80%:R8:-29G?6j=n59C7-5KI/O1/r*(B3:8F&J +bB&7<I/;,7@E6U_\
    =%,;81@OF':5%?^/7:'J[?9Lb&M8::&:@.>-@4u,0J.i34&u8O49'127CA +TP&3}%=l)W9h8rES-K$G_8kN4m(uN?V1866+(=<( +Mh&\
    ,46m>@%@9c2Dc<kF49,u;^u%0W-=97G&E6+7=& +mr&5^H/?C[39$M6G'A<)HCu&K9SJ3)903>%:u(3D$B5H.:)kbFK +VF&&J;.d-`A(\
    N2>XaP/X'_0N>_4RGB'*?S)S99;7Cb0 +hw&({6uLH(?2'u2:*a[J?T9/`GG;Y/1U;OB +Y-&4N<ZZN:,L/eCu6f&9I7^.j%l3K2?8 +n\
    m&3wG1d)Y,I-12^2nBujD)Dus7N&u.+q=uX)J+D5 +[p&<zAWI5d)183u(Pk]LX0HU +PU&5'1O;9E%1<9(3[;37<<<1q51ShIA/27T,_\
    DN<'q08'.=194KLZJ,H7 +S~&%Kv~GG<@H/42@D8>%.;B0B(uL+B-&S +`_&3ZG?Q)32u'6WH)0u:NP0J$c4(;<95K4= +@F&0k'^2K)3\
    4u//9*7u'n18*q9R$H6a8T +Z,&6.C1G:5>d3->0JG6CL0P%:6&FA@L4)R`A[:C_%BQ *mh&>1+<:02<H-NOL3DCu2^6K&9=';,7<u?gC\
    &;4?* +.-&@_5J&<sc8*&=]f$`C^Y1C8_Nb4 +aG&5su,@6-J%47/u+5U1/S0=<?a *|i&:5*N64FA_Iu,K0Q+13.r6=&h6E< *zC&<8&\
    T48J'J>@58E*73;)IQAM,/. +P2%{f*I2CO7IMu'?91U(%H.8u*<F<TT +PW&$|=2C9C8K&JHXF,2E4]*@-kLT70/[/EU?& +T^&3v<2B\
    (u$)uN.uN131uY9Q(ud15$'< +&4&:+7,04+:p1$HPB@*@)F2&A<1*9'GCW?. +1t&5c*=7AtMC6,s.<]& *wj&1nu(u)(Q3?4^SL)R?<\
    9@-g +'1&7=u)RY1S:8>8_H3,9</JE28>?JA9$ +M'&,f2=4+,;)u+=-SR7J(8:<'8 *sd&7{@`<G-S;`;5G66a:@*FKu. *|N&:~FO&C\
    -f5/96?]-u&.6 +WZ&An2Z<)89,M2E?O1^M)%8>H6LIF +QY&%R:$45Xe>-+K;;3O3/C+7NE%4J *{i&;[v&Q,7(WA2;8G4Q(C2;< *}8\
    &:C.N>&u(I@9J^C+t_ +%q&6mAB6D>+P@RWM`?07A +Ot&/&%AIS?(CB-T:8o+ +ZH&/]5.%>FDN*_B>%CrM-$<I3 +sK&%pNf%77'u70\
    /<PP +Iu&*g+uW5f)<'a-B*F%u,0L *vF&3S>78QDM2EfHC,?L2Z +_U&&N%=;G=&UV,P6(e- *w:&2Jqh&;?CS$-8&T-4 +U~&3T+dHr\
    -M;:3a163_<L +fP&+;5fCGBu&,L@>NuP<39u- +Xq&70/M=-=$)N,Z>.L/11 +O~&%Bu?&(:LFD,T1 +CL&A<J%],4Wp7OR +f/&+0$;\
    ;I=0)<*R7Z@% +a?&66m%'8L'AGv%;FH +$S&78W1^.,>@><$R545 *|O&+oC%`V-2H2iA23 +>f&(a,3S$W7A2,Jk, +ZL&%wL&,1IEu\
    %>1@4, +M*%{ZI;7'W6H8@>Z% +GR&%3>''MGC,?C&*H+<46.P +U:&?^-/U:(H=Z*8B= +CP&%mQj=**6->(::2T$ +am&%RE/<Dom>1\
    H%WCY1 +${&:F.>6$.6>580)A;KK. +j~&5d/C7+9,7B,<<483*7 +Pd&4G)C?%50$_>. *~6&98*J0::$:E'A +LF&6yDBR$45-9d(=/\
     +)5&>[-?739.)i *~q&9LEX4HFG.9 +Xs&68Y4:]8%4Y +C:&?H'LF&6-1d +Ob&%3U+EO9,6HB6D( +aI&6{;;9$M6a@ +P;%|-G/$@\
    @J>029G/ *q>&<WMNQ:6*Z/47 +'v&):=-?8@@@,*1 +[y&('5-IB68:*65 +d>&($'7EFM,/0i( ++P&1=9(?D82R1 +/z&4XD-$9Q31\
    H +^e&7eK>;Pu0n(55% +8L&+%K$)4>BB- +@`&0G0.$=1h=J +[L&05F-05j9 +gb&.UhF)<_GN589 +J,&(5%J_5%9 +Y%&'%*XN)'=\
     *lt&Dr;*=H,*T/ +>q&$KKHD6:5 *~q&:7=(7>>>6E +%_&9r=/AH.867:) +&a&8+I<MZ6%RS +WN&@g+P63:C+E +](&0/%;I*-J +\
    /|&>a&I7790 +*$&?/@(*U?4 +<8&()9(5>F,09 +Pf&,)A6(D>+ +j>&)`87)59'-F +TX&>-0<:33;'A +FR&%c&D>,29 +YH&0Z34>\
    2BM +QP&*m&<8+.A'5 +j9&(|-8@H.5 +Y8&7x982X,A +Y2&9J5%(P<' +Z+&1Ac@7E +$T&9q(<:50A +,h&1Q18,2D% +OP&3t2@8/\
    AE +X}&9c9828:? +jU&)l:@2$=O +Wr&@C9<.687 +iU&3:&N@) +Q+&3oDQ;$
    Iran#IRN#Asia#Asia#Southern Asia#Middle East & North Africa#)XO'4H:'a6i'>$uLu6Z0BBVFuFeN6sNR2N$uFu147=5S5\
    /?,?a?*C73p5970=mI:E6-P/mj4'u220uG<u9Tu+H?u$CL-u:)u:1a3F=VpsYuqu%s=v{Wv&&yFu8us<_$G7^-H1u$$60$L=u01guB)P.\
    uDF<&N:Nu.8:kTaDc@u$8u<%u()m%>,0JR<u0&N%X1uH$>1@G&KH3uF5m5u,AaSV/8&R8L3g2T1uNW<'6=,OHCNAuq[RAu:uO,)ui&uy$\
    8A'Y*^2K$G9U8/6A(O-9.E,M135Q'7G3&;6QCj(=S^'9`KA1gtu5)du'4u93W.?>7D/a$L+(1rldn*^u:wI%C1n$O*[)A0f2'wcMJI<u'\
    %d-Ex=xIuNuQih,5$=iu;<Y:CZSXU_9J'u.=D7XWc,0$('&5-t4t0uM'71G$9'1:1N'u800%<16;&-=5'C,S=3)jA1uO*`7r19)A97='9\
    ')Q*17u7I/;9uSEA$C/M-uK-E9%UIuKFv+J78-FC,OUujBW-A4u%&dBu/7l)u5]u?2u)'O(n8E8[1;@ut>Wu6%VIu(1uP1T9N?HIJE4uj\
    @?'f5lMuG;;7?KI;W*[;u;hY7Q&UDuANj2u5+S*tV7JQ<ubZuIo7>1NWTuELdPp.j%A,?6u3u,%H^u*1B1u*3:bH+<0B$<C8S0/>.X+DM\
    XdXbs;6KuDE(v%lULujk9@J0J/:2+<I4W%29S9-=0u'GEd%U?=6525T%@MF9&AJY8$q%uZj&b&$uuBu$Bsu3uJC<Gq7F305,f'uWu.u+_\
    rJA,n(+*):$:<H&:Uo3:M,,:$2?6E+u=uTC68BFP*<+@EX<T$6<%D$,4$Z,8u4u0u*L,>+2-HKN3L.F4>u0@(0O6u-*f)7*CJE6A2A%7(\
    '4OuL14I*-,9J&Z)434K<Cu>1B%B2BC>[D$V/L68/2u-VO()0<X<@8_@>+2O,/6(]5]*ZKL-<.<(HKB9cL0u(':.>u6<>@4sS2$ou-@;@\
    OR;ZKHGJ/u_= )oC&tBM0M3?%W=S1Q()>8'o<u2L,6-J_3iB],>9G/IS
    Iraq#IRQ#Asia#Asia#Western Asia#Middle East & North Africa#)Zk&{a13)+9Q?`?[YpAEffj/uv0x-@uY0-&uWu2u;oy[x$\
    uKu.u?u$u)exlvPu'PuWiO6u[:uU8vYDaT7Nu%5;iD,uEx$|]xFu6:86u(u]&u:*u>2ZNu*$iOu>*s2R<D<8ukDuJu0u>u2(8J,mTNP2(\
    J1>'c4k74$u(?:'u>'mH8%H-:C'b*30-2%uVsV'2-2ADu=L;:C%;$A.9:;J)23Tu[V%eCDI8)g*u.)P5'/u/?3=-E4KLM6U+=u)Ku3u/+\
    7$Y+3[&$5;SFW,?);YnD5u>uSF,:)*=+9N+gu3%9;G*O,)o'B+sIvVuhg(F7]uAD;u4uI`ur$utuX'&uY$pZ7BIN1@I$C2?PCG+K*u)F=\
    &G1%-u-HC,d$n)M3
    Ireland#IRL#Europe#Europe#Northern Europe#Europe & Central Asia#(>4'V6>Ab%1-.M83Bt:;(p+-*=Hu',fMS?[)SW^S9\
    ]KQ3S)Y.E%O7AH3EA-Y&u-+E-=CA3u%5C?O3E'^BS$>3%OW1O9^)C7v9Eh0?'t5K(VTi<3.uS5O1O'8:_BT8:6a8v;MU*/.K'3@aNF6u$\
    <265(uI'[(2@_>a&V1g(?4)F70_<XD6*u:,uB4u@<[0=6OEA1u++f4;/^5`'kDu.XTR=8ec<.L&_0>6u'6uW)O2+:K(U)7.D8M(M'E,2>\
    ;@u24e*p:(>c:g.$Bh(f-<]$HC+'>/6S/&<26<*i%P0c(u6'iG_Du:-c16(->94@<]:o62B<<uS/uO@88>0P.(.cD1B*:@28HZ*Z2u$&:\
    ))>L&JE*7C=6/?9mB7a(:<0e,=<T%H7s=I;S555b;--7WKMn;[('9]775u7;K9.3u2W0?k/B3s':)u$T7<cPR1<5*;JAJ'.+%Mu6$L2 (\
    5_'Uwu%,F2o'4+&K
    Israel#ISR#Asia#Asia#Western Asia#Middle East & North Africa#)?R&~e%.Bu&FBiB%.^>?-/.2B1u6:m:TXBP+D+,5D7>%\
    ,b1Y%S0u+;I7p3&Y;j;p) )>'&~T)2oeHL8;jd$?ME
    Israel#ISR#Asia#Asia#Western Asia#Middle East & North Africa#)A$'%~=&C8+6C,O,WA9S9l.h(A'7+3.'@._=&-hAEA+=\
    9[&-0+q*k<Z<4%7u74K9`=S^uY1M(1)p&9?dIu~?C1HYu{Au(Wu:3aGu2bumNF$@ke7<u&uPVuLRu}Fu(@]2TR&o)F64XH.P<ZJ1`@^15\
    (G27Qh)5j913
    Italy#ITA#Europe#Europe#Southern Europe#Europe & Central Asia#(jo'Dc0*4':+H++3=5=7.=N)5UJ5:/PC6=/+U%>2b_?\
    $I;u;<jYU-^=u;E?(NB5$Y9C57u%</NhZ?;UC5M0/M:uIHu%HGu&[u*Auqu1u*A:3XlPu'TuWFdknucu;uVpuNSu2+vZ.J'N1.C39Q;SC\
    )ORAvPu%vXhiEu$Yv:nDGuJrX`.Q[uEU2[Du)u_up2u)F5F1,`(K9UYYp[uA'ODOu.;kKRK(u58YAC`,r7[G9E*u+/Eu=dYfG^uW$CJ$]\
    :FT6Fm-XHLu.6*mMF1R5u*hu@Gu6?TO>r%I,u^i+@:>Cm=BA4u'5I(S1TX/0S:u'(9)&<pu<UN=,Q-r8Q(b5=:jPu+<u~u_WVu?]hu(YB\
    u%<b11.D4)Du/u&Y>IX=,W**i'>?gW_AuZ9L[@uSDv)u,I&u=Ff(u)Au;u'u'u)A5u??u33)Lii.83D1&u/5u+BnD=:-:,47DRg@41P92\
    [.;27N96%8<.a']DL.2P48[L9DCHA4$NZ:D:P5u$0u(@u8;u&JX_5JaF]N:$()(-%S,3mYm1&)5=NA,;8/H65P,>oi6>(q6,V)8W85P'u\
    6B:'LSN*=g3>6RP,B9e)(@36&@8X.'u('@7g-L.P]P4q(J(u6's:u$40+?A.7RK<A<9H/u,/N+ug7uT+u(1+9Q7fI+;!(hl'?i='5503<\
    & (ni'1aGp*URG91RQ&CbU1M(IQ&O0Q)uAHYkM@Q<u3%M2u)Tu-JpXW.Q>u-$;.QBGaRu2R:@BRS:/_8&6N<q'29N+qMP+_6R*u4-V0H$\
    X4L>P,uB):*N<<)eB@&>-;7Kbu3uC (bb'7kOW*O4?&A+G?v^7pC-u+BQ+I6/r;CE7C%`*94ju4+uB6F.o@+(P9:E,$V64*8$g;:9afa'\
    T6_F9e-L*u8LmeN2<4*:8*:9>%N5FID7=AB78;Ru=(9 (d2'<xE6U-C&$@u0(242= (_Y'4xR5;K;@ (gV'/tB-.=5'=2 (_E'9BD$GM7\
    $ (ko'8XH+=530
    Ivory Coast#CIV#Africa#Africa#Western Africa#Sub-Saharan Africa#(@@&NyF-B98O:E.QcGJEJ3L(65B/B%>LF2uLRH,u(\
    (uH5>*>5>KN=H`FO8$@:(7+C0=)=9O$=:+4?.Q.36uM8uE13C7,3p`'1Iu'=u/+p%;-3/;Wf=Y(9$;+3&Q4nJu=8d:u).1*/]-.+4f%C/\
    -%^+/C%9/?(`B,_G)?j3/vIHQBY*u1't+95v@.D/vt9u31?(9:u9&G;u>(6/vC3u`Cvxu7uIGC/YIh;rOS--2%o)u8&J*H$B<0.V:H$c0\
    @9uH/&/%S@I(=:%>129eG8G*Y'[<9>783'K2),u&s>J(T0cQuZ-N/02:D'T1Ru&%>%68R66,8%>1.3%U:32,u$.0e(J)X'FI6$*2'c/D=\
    Bf>%J*L42T>+2SB,T&NY);05>'m$u&'J,6TN.40$B,@8>NHFL%<,FK0$,Co1B+>;8(,,+B4HR*]%.4+T&@(:,,H?D-B(-D024(N0(%,S'\
    38d%/5G$+V;D%66826D82a6]&0)>=D5 (Dl&CE00X)/3
    Jamaica#JAM#North America#Americas#Caribbean#Latin America & Caribbean#&TX&ayu0/REJ7uaMRl.9G1u-)^>M(..M(G\
    UG&16G95WbTM,u%&K*O_E0CV/*u+05>*>PLT%R.N8v$9q'
    Japan#JPN#Asia#Asia#Eastern Asia#East Asia & Pacific#+y>'8Q2QBCN9anFu-:M6Q*u1+l=u''O;+KGC-3OAK-Y'W5II-Q$^\
    31-Qf/I$MBu70u11u`/QAAMC;QMu-%S5b6h]u)RSu1=n`3Q$W+5C=b;K9[[A*546:)<,e->D84D]R(6MFb'77)QSE*GD??K3'?NG:O$Q+\
    E?7Q&[1QK[G?9'CD6k$LL8E@K0^3=KdYIQ=[u'6u/&u%,u-/u;7*2u*F)@l)=&-8?$(IA**@/k4:5.M193Qr3ODGu.U4/-O=-u53u)E;C\
    ruQdu+u+Au3@;B7Hhm5N&m1NgHTT0R;4b$d-O0pNb&uj?YMM?I/r'u%9/&u1G?5S0u5AS'S4Q@M/AK3r3E)M9*uUq-&u=/`9G)f@`5/uF\
    *4LJV(X'J,eZJ>u6Pu(ksTcZu&aDR60m<u08P%PIT2T*V)T$uc6u4Hv$2uJDH-&;3?J=uB%D)u.LPDDFAN)R<VHPu&Zsu(_i8u(/u8VmR\
    2u4DV.*Ep`M=S7-7JI.=%UP;T+L*imuuRsFP.L6u0iei<N8P>@uegcZ6V0X6N<Jiq8HDu.0VLX4N*e'V;N70Y%?4*4T.Ja6m7L3T$>4B>\
    <R*N<02>e/c@@:+V$>)8uK@=8&BJ<(o;>64>2R)L54W7u?9$R<iBDi7gKo81b+b*u9 ,%k'?_@4u0ou6i.'+IMbSu%-M4KBEVuAa-oPe%\
    u'ISQd$u+EI;O/Q%j7Q$u)4M'u-Iu'Wl``l;I3M)YCEU,u%Lur]u|u(u3Pv+1u|u%1,d]C:I*Y'IA?`(3HIR?8'c%kYu$W45?5C-n.b:h\
    ^;M55Q=S/=(743L.T>P.P9adV;H)P4q0@V2u(Pu&e:JGR)@(@J2L/sIue1c,DD2L'u>6Nci6L*u6Lu,,u0;u.Yu*(LB_e4P@B?cQu6tuH\
    uMm`qYu*[u,Q_;NG>)m$J)um`R+ +c`'(b07)9IOCQm-m&3A%;LA3?L91Au5u7?WIu3;u-5Q*M)OUu=E&O0?%19>Ut^u)I$6BJ0R)R=]%\
    8B0*>+2S*Kb-M2ODE9EuCFO.9Ta4.a7JCB,D)L$],.N0]eLaDgA&=0@D-JMT;_[FQA8G$fN*6'2K+9I-IBI,M7IKE7:cYa/T,>LA8G@5H\
    $IiI>YLE80P8,o5*:1<J8a2LDN$H2BL6Lu0JV'R7NrR?Z/P(g> +j=')8>/pGjSWh=r94fgM6h,9%u^`5OIf59E53^ME=%Q.7)@]O,M%$\
    J=86>0F&FM2(LY)rA7$D:u8RiVP::LFu$aN:%<IF?u*8T$P46:,>3PL'T@V6V(_3Z=]3_(%l<Q +Z2&s]279';=*KA;A$$N@P&V>*XN,4\
    92*>H)81ia4FB?+G7=I739E)GCE) +rF'2JA&&F:Du$c&99nT'Cd`ES(<. +^8&wx@6q4HBH4,E?+UOA5*5GCG@O8F2 +_q'%t4V'8e,.\
    7&`QOC158:6 +j^'*[V@6$K^0OOEI&;FFB +aG&|O7KQ-=.9VNB +^a'++01%OIU)OK>>a%F +b:&}R.3/`;O1YG'$<@X&J>T +]K'&VM\
    )37I6(c4/L,2' +^1')h/<0kT1$99M +Q(&o;g95C=)^.$0@0 +^%''C.'?=1G-'9T4,Bg +gH'.U9CE*7:*<H6 +R&&oDHV%?;bK'7F2\
    2 +]d&ve;?90)P.<4( +y*'BB1/?'C6'8<6:+ +u0';r9[?'-B,4 +`g'&)E%96V<J' +dm')=$B:%81X&E? +xQ'Bh3=9J'LF) +^y'(\
    0;A+;?77$6:6L +i4'*e_*6)19E3 +Tj&o~E/G,*Z8= +_K')$?5724T</ +^H&wHK,3H>) +e]')n/3G(FH +tv'+3'5C4&::$ +_5'$\
    @,DD>(5 +up''U7772$6 +zy&t1=N:'4;
    Jordan#JOR#Asia#Asia#Western Asia#Middle East & North Africa#)?a&z90X%@Jv$@e%:*q'22N_uZ>T:a3L8u8*D2P<J/u,\
    &T2Z+c.u624k:P+<7NWe3aOP-u]5yZw0w@ukuFw~C+<hu&68M`S`S1'|~vCvJv9vBvEQ9rI11Ch=Y+)vSKh/71QfQhuvuI9'b.u=4v%>
    Kashmir#KAS#Asia#Asia#Southern Asia#South Asia#*C8',&uEvVR5u(=ucAX%u..
    Kazakhstan#KAZ#Asia#Asia#Central Asia#Europe & Central Asia#*Z)'K+I,l&f+WC-?0C3fhfuEAu'/u-)C-Ul=b1Y2h0n%=\
    Fb)EC=5G51u7/u-U`=A)32-B90Y&p,U$t-l0t6v)]M.;--`/?ju[Ou3Yu-5bCrQu)(AV7Z-4?/dAG3$bD;*uA;U,A6/F?4G3vY[n3u+%U\
    +uC?h/pS&-T=u<*u$=./C35U+O0u)'W472I>;cuU:[3?&5<1:Q1;Y0u-E%?>3J-%1Q+j;EW%36u-:f75uGu.Q.u%*O&;.;<A<G<3J3*j'\
    d.u=B`&u`'u-2l&d&G$Y(l:=&5%uK3Y'uG&uG&G(7%OM5)u?,uQ@u/BtBu9Vb<-13';%Y&=;f5O395MuK/OBnE(I6/4I,uY2=612u'4u?\
    DQ$u^<9$-$Y3E)I,f7G??C?7-AMS$585E5I'7-KQA)74A$E7MEWUY=h;U-u=W/7u)=G;+K;;YCQE`f/O6M-1C)u%6W>OH>u,I>ELW/?,x\
    55M43H?u.;u63u:v=(&uP2e8vHuIQuOv(u-PKBfcK>I+uf^y[Dy1[C$vlvDu-k=D/L96~$.Gy*Q6M'xKu'zju[$~$4AY'uI5O0QR?8uKu\
    a5P76jRuxu$`:r%u31v'Gr9nGjQtf-N'u*:ZNs,V5u&56Q,d-G@O(Q/Q<;JELE:K(u+&,m)V;JKBALUu(Ou2^@u)0[090+8(T0:R6u4(u\
    (%qKV/u$4i'Q@S,GHdL36'>0<R<JD6PTXV)s:uR'uk*N%u49]-i'T,QBu5H=DRu&aqJu,-u.5<*@HVKo14S<u1$r2=-C?`9M$A<=%t4IF\
    udBO*u;?uYdf$QEu%KK;Q3U-W$5-`'G)*OA.C7.75*u-Hu`V?4/6(FF0i9P%>,(8WmQ_du,uCu@OT92vE6S*p=G8?F1B.k9N;:`4rF7gJ\
    u0agN@:<&L=:K89<.Z>sLeu<_6<$c0<mXJ(N1_Ku(ngfP?L/uVLFF-F?X7V1s3>o)N6_Du>VLkB<g*c0P>k<]2u@u*u4i4:F'uFAN70K6\
    +u>(g@u0Tu*2P/ghB/e,H%F/Z$o,R%sCc`F1m9F5u<tTY8r65D(44*@'T1L;>06>,F'uHWmUgCm=_)R*u8RJXu_kX3u0>e,i/XGX9T&J0\
    PTB6u&+_(i)oIu@u1@3uF5uD/B1-A.)u.8<2_u,84N%mWu,1X%uL0uFDgFBX6_BJ/JpRu`836vERAVO<u):1624i8qLB,i&u@X::)<dk5\
    N.@_RLPe,s&Z)o'u:-P<%8=:u7>M:E'[,U2O(18,@64D,H'L024;:=&d1`2S2&2XL$V0FF:N0u>9uX7:(:8v2(Z:v*2R>u.*uN<V'e0<4\
    Z4u<4>-V'e,R.g9@.Ba_8J<u2%u&B41u@&uX8u$.u_8c4v*4ZBu6*Z6263PJ.u.,qNX8X0vJ1u67u4Mu$3q8R@u:.ijDlsu`-;'jIM47u\
    47u],u(4T)<.4DD*F9R^$?,G4-]:*01>:6uJ/u&UP+a&V2R>H-&51=U;b;IM+MBI(7L*kNF0X*u(']1]E:*6]uomu*$i@cB.L2,u,*u.>\
    u<HV8u0.u>LB&5SE[71u1&$1JS<7vXuAvauGcOu]u[uBuGw.wSuTuju6uYu@unD),DZ@V(D..:/Z08c468F,])HGe$*5;W'5:-s,@'<W+\
    92/i$R.o$g9u.0i'R4aVu<$B>>0s&u.;]7u.O:KL?BE,E>^>7B$u&3u2OF$>/(7-;.9BAZb.7:)D.v]A47u&$PHX8qX>&:-$9QE(5H%J?\
    _hR=g3<= )b-'Ar0PF2&+?7%;<?F-G- )gl'C)::8'2;/;=0 )bj'B3:(+E93+<
    Kenya#KEN#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)D%&Amu8bu0^vZuf]I]/uo+_3v6Cu@-6*TPXk8JkLvHu0u2\
    JPE_Y>=Z5a$P,u<*_$u?upuAupudud)-*~$3h$[u@u`ku/JS*U`hSCd1O05M;00h+AC=%9h`u3)UA;;3W*t=b)AUKIn133u'Gu'Id^uUQ\
    ^G*=C/*z?xV34/BM8'8@c(</k).~$3|}&?4A$%i.v&%uo.qHT6F0V8LRD,6RZ@k:<RFB0>*(*&0+N.2H]>H*X)uF7i/q,<3P703N1J),Y\
    F=sA65s%:4q$654W6KD*.&09,buXuwuuu<u:u4u2u&u$om%C<5L86&uBA6=(U+7-b([cp<QL9wJ+ )M)&3@PB6+'5f=
    Kiribati#KIR#Oceania#Oceania#Micronesia#East Asia & Pacific#$U}&<5B3@LUF8%T9+QgQ?'j<dP8. $Q~&@T749%@8DE)5\
    E, ,eY&:1A<J7-;?C+( ,hf&6X2d/.-X ,en&;&b+,,R, $[S&/$>,'= ,i;&5O87'? ,dy&>d::<& ,eF&<;:GGL ,e5&>uD8&+ ,eU&\
    ;s)-%J $Y]&+T5+), $c`%yb,5+' $6X&1b-<.- ,]k&6)-(*, $5?&-z),,( $7L&.0*--& $7o&1*'-%( $06&-Y+.0/
    Kosovo#KOS#Europe#Europe#Southern Europe#Europe & Central Asia#(zd';)(]7c3:YFO0Yo3,.F;L.0]%,6X0V0&JaD2>7D\
    *,]<2$.5,3V;F-iY(3iE)CuB?H'-AOh'3C1'+4Ch/;15E/$QBC%uCK/7%Q77
    Kuwait#KWT#Asia#Asia#Western Asia#Middle East & North Africa#)^_&xKwS'EJ=u(Eav/:v-8ggBFZqu(v$24mDo*e$D+u.\
    G.`Xu)(7j6u5t$+T/c,8/Zuj@CFY8Y )^*&zmKqNmgr'G=?
    Kyrgyzstan#KGZ#Asia#Asia#Central Asia#Europe & Central Asia#*9J'5SA'u%3A;1;+%^L349$nA-&9.&T9,W(3.(B58=%W=\
    ?)E%9+;Eu%)=,9:?JO,O%^1103(?-^%n$h,Y5f%+]7J*><_V;6(%@$0.422u2>u$4uPIk9>KF.6PJ6u&<6>N*u(*a5>/P&21./cF<&8,<\
    DRL>*</N-0.*41:*6**g9R0JJu]Z*6[0U+1,h(3*QJC4;.`//(+a7(=+h0+RKT;.%<',+&-%3/,?)?;95%C2'u%)'I.A'Q*E0f4C25]G<\
    j5lDG,-.&0uBcPN>6L0B,8N:(T4u$F)4lDG176$6NT.B@8@DH@g8J+F*Z4D$u_;R$u@Cu(3LCuZ1J+03J5F'Ao0PNuL:6P4g6><Z%L*.2\
    c;u:Uu$Au0AuR?u@+6*PNw@)Z(uL4P$m9uB)uH%u.1ua(a%u>Ae-k(4)4IgS<;<-uR+R-uHu-2W//uM)?+AIuxS;&^=uvdunp)Gu+u%h-\
    [&u1;uI,M%r0A)E5Qd?C+C3CKWdK;DM9I*9+Y=r$+.3o/H=.uC`W-M%[6==4E')`+u?jf5d)I/7=Ml8E0OGQr3d(u1EU)u3$!*5''6WK(\
    =*')01438%H4!*7M'6b.6(6O-'-2/!*6/'6^<,1B8@K(7,A@/))5*7>5/K:'
    Laos#LAO#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*|+&jSRM_b6=J9.9,C(;:7B86J0?B+01(9'9;W+K+A2;u,u\
    QN7u:;iED,BJH8iD8&J/cIPE@5:5'5fQ35u8=:`.+R(2)4/4E$=EA/3)?9CbY5'uEBY%;$712C*C1=K91-%101qAuZu'B7JAL9uDAT70/\
    $1/3/UDOi`>'<-<C@G2`>Iu*u'LQu>t>?H[4-2-.C,u-87<M416%P<6S23@5@/_^Z?6+*5+7//hC-3.9HU<;u.h:C29Kt;1)36O'9&O93\
    7K1'E2GGIEC(GKS'CBjR16/09=G;W,;Mn-.CH[0A;Wd&A8GPu'@Y75&MH3<+F<.J6ZR,<0u:,F'P5H$V*>(4<:4B.J+R;4K4;8-<0JA:l\
    :M>+DALWV?o%u2*q:u.AeEFQ>OHMRWk^u.KN7-O,d@[2U&A)31*IQ;;C3O;5G'I/E9;?5*+2&:54I,O<SNC:7&=3GG?19,5//C9=U?`KQ\
    IYU;+;0G056Hu(Ru40P%]GT%2TmTuc%R9T-T,c'>90p0;%5+Q?S)O:IH+P>Z8N.Z+8G<9L96K55=;)&:>uB>]B>D0H'X6A./2*@D@6@6T\
    8>>$P8aN<J:5+O6?&Q:3g6J&gEJ>$,AD,uH$k5LIP/>)N1JJ@8ZH0DKN8D$L;
    Latvia#LVA#Europe#Europe#Northern Europe#Europe & Central Asia#)0V'ZjS'Y;u9f=Ou=&u9.K)YMt/-'r2S6r_u'Lu'PC\
    .vG@UV3B=([/hEux/O0r2t&u|0A1A%A:I*K+p$u+,uC(ubCA'u[Uu?S/q*uk4qoPJF:P*N4Fu@u8u(0uH>uV<JWuqu%J=au1ugSuD4uae\
    ND,B3uT=].F4%J6uRBZ,u$<a?.::'u0IH-<%B5s/49u@nu2?ugD>$@/a3uF)4)0Cu:Q2+(5-E7/7C%A?Yg,B3(ELI,5J9&1<U0U
    Lebanon#LBN#Asia#Asia#Western Asia#Middle East & North Africa#)@&''SJk6ZFPkukLa4u,coR<<8%FuH&06H+85OKX781\
    Du'7EACM597+=F3)/t*;'SK/;F?%3I;9?YIO;G-3WE5n*
    Lesotho#LSO#Africa#Africa#Southern Africa#Sub-Saharan Africa#)0R%N31;351'S*^.G<ABEF)*;.3.-2)2&FQ_5B=L3F3H\
    &4a@H2<>Na>@>H@LBNJ0X2VJaDu2FR,4*:=45J?4)LMu.bD54'2A:M%71S9U59OC3u+tSf;K/Y$O+A?ju/
    Liberia#LBR#Africa#Africa#Western Africa#Sub-Saharan Africa#(9@&HNRuY/b'S=Iu%r*+L14&NO];Z(H)H7:d21&=>9J'T\
    ?<$:uG/?$b9G-U;/)f%I*u7&n.1Q*u[_u;Dw|v4u5ouCuDvrvZ^Fj6Q8A8=cbHuEZu+u*:6D_N]NDDFu&]qs6..Z8k::V2006T0k]26)2\
    AuJN2C@,:AH9(h.+6n&M4?.b3W9IP%H/_f@(H8@'<VHN0g80D)*7D=85
    Libya#LBY#Africa#Africa#Northern Africa#Middle East & North Africa#))R&it$|z)'xO$$vA~$GS~$5VxWv-wKuj/&vjv\
    @S<znu]u%uku/us-.utTu~Ru5?5&[N1FKRGu<'u(+@vUwF/D,L8HsNkP.D(u,;>CuN%PBu.Hu09u<5vH0uw-aAu:?sWu0bu$CTu(RT8g<\
    H644uDue4D'g?u,;u*6DR]0,i0@@8D*6B6F6:<mJgDuZe0PCT$Z&R&@4u*a;e-v4u1_/uX/uoJ_,u8GR-o'uTCD/qWH3w(SHCJ`&p8YDl\
    LUPMV=uJIuV3uX'v_Yv:`TCu4Av:udu>Uq-g.uLVVBuLuPJg4R'R1NEP;_1u>8m:PHPu8u(u8av*su<&N,u(ZF&T/u_(c3oEu09e9k=4h\
    -SmQvH9L1]GH-ua)u&,s/@/B?Vu/IG/7IGAG.uAJuE)ICu+bu'+7&?Ju5&ANv'>r
    Liechtenstein#LIE#Europe#Europe#Western Europe#Europe & Central Asia#(b>'FW083:3P5I&Q
    Lithuania#LTU#Europe#Europe#Northern Europe#Europe & Central Asia#)*p'V@C204+850G5E$M1?;=+j(5-9^`&[7d1W:l\
    +Y&[-j(A,$>%B->jJO4W.'.),3*`0;3E]0]Tu&%0G<O4;Hv?&r2uSJO494b'1D4P?gOs)u:u@Tu]VB(ucDuD'u,+q$L,J)B9B&B2u}/H$\
    P%s1P/u8,e(iFB*>*>'4AVUZ+um7D-u(OX9D5VE@;T5s1/UMu%2+o)J/U?7AuO(3)ASC5W)M-CE;Q(WOWAW*+_)61$M ({L'XrRR6B0P.\
    0'UA[??
    Luxembourg#LUX#Europe#Europe#Western Europe#Europe & Central Asia#(ZI'La$GC=9W%;M4S'5/Q$;2A*12844>GR=8,P6\
    4BVPDR',/$G0;RM@/
    Macedonia#MKD#Europe#Europe#Southern Europe#Europe & Central Asia#)$x'9rW%/)/YS3O+I&d0u5-=-`bu%Ch2C3ud)/:\
    =*W)/.9XE@C_$R3X>:'X<iX+88&R08uDLD&RA0$6F<2i0<'T0g8_)J,J2B30%c`F;J5R14/Pu+<;9O+u7
    Madagascar#MDG#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)a@%vxuLv'.tPuOLv10v70u)Du%Vu)6u1Cu5Qu/CKQ\
    <ALIu./R3,O'C?)5*W0Q,u=@E6I(u//SAK0O-1M5319MGu%)M<uU)u/Qv'?u'Gu5^uW[uxUu~Eu7Mu9Yv)Sv-jv?u3vU-?7uC9u5=u5Yu\
    t)S/Snu^3K-U1SKu+[rI?u'KO+u1%u-9u3Ou/WE;I1uM%G.uKu(S2u+0W6GPu+T5X5D1_;Ldm+<)q&X)u4,P:L+P;R-R5Phs?s=uN'P(u\
    ..R:_J_<uHF>T2JB:N:u(cu(8PVgPu2:u.8ui%T=V^u0&u('V9T?R?u*1uc(X+R7P2qv*w2*F)u(&T8BB(ue0ZDTP<26'@A_8R'<c4.uN\
    2c40%VdF+40KD'L:RHFu$Zu&a<(:-2l%-B*2B$<3aNNDL4V0:H<.'0M9M'?J&@VTo<6q3bX1kmuN$<46IL)8(DFR<,_O@)FD>LL@R6keR\
    uX(J-T3P?],0J+0,NViu2<$65:ORQ<C )^,%uT>&*84&4O%GY* )b+%ms4*Gu'Ol0a
    Malawi#MWI#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)?c%y<Y&f)3/)?Cr`u1)GVv/2u;.n$M,^JUq/gWu0u7u6u\
    Mucv5,r0-9^1u/.b'u;/uC1K51O/u31?E5WCn>C8h(uE)-`%;6+>84*B/>=*C<js^ZEPG65B(T/:UZ%<RV:],HNm*c%u,5uTWk3*u1371\
    C$uA5;3WZQ_^u6507B5+=77'Uu&K:,0,,',-2K6$,H4HJ8LDs'B,J(H9J0N6@u.Bc>FF.:+,S$/,Gs8u.&H$P)D=B(R2*Pu63B=i,>82T\
    0ss1L?L)4'R/2MDED.F*JKL9Z5,C1A*)N9F%0:(cKu$-HGuD(>'H9H%&N6@J5u0p(-_r8C$56f$p*I8K0f)E7f4E87FfB'FQ )?*%x@B+\
    ';E' )>i%x>8885+73$
    Malaysia#MYS#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+C=&A<U.hNl2u9&^*O)A0K;I6n$Q=U<;)9CK;Ou9'u%\
    )K.Y%95E/`&C3I^3=0UW19(C)UL?$3u'jnK-G0O4?/EI55fQu+/)W8O/`+U&K+[U[AMB9'K.uhX$J5*v5%u-C=3+KErb/QM3'f.;/;$t8\
    n&d1uUYO+5,^RtsA6INULfk+e=0/HHZHh_IT5X+X%N.8+uB`N/R(6)eQV%fH/B*BPN*e0F8D,B;<)J*F0:P?J*$u:@PPBN2uq<vqco<VB\
    J]mu*Vmu>u<u*u6062X%VD8eQLu)H'J[LGR@8B2J-*:R7@5u:42u4_$u'DuK]5D25B)m1RGau22_R26.LQ<5B$FZa84,9i)DD6P]c8V0V\
    ucuq6>u(uqF-*U;u+V:NZ<T8:T7%E8dF=T3P9238U$CCA2S1YQ9uT:B0PF:?:S51Y34Ei8N>N)L3PC0IT/u4WJ)X*6)4M)OSKu)Au5;S&\
    h8S/Ad]du2h23'7E7u?5u+=Q*bB5&53 *{u&Esk1>1suMu:u+PCD3RQL`u,ux4l*uA7u|;u%*KD`-[*S%uU6K8;uBr,?]u7u8vO@u5'=M\
    7;63TIJ(hA'K0S-^Q?%Ci56v1u6h>jouvu(u9u$OVu;PQXO@<V9u6nu*GcjaYqD<1@KX5a$uB[usSvT,q/u&Cu$M]3R:u0F*FYuFKF0D9\
    ,I<ER*>),C(W'CCO)AZYB2>TuLT618C@-@(F6<cTR*H +BY&HB*;3MK);9+>&DDB *v`&Ex3B7.':N'L:@M9=3, +5M&>1.9$u7+;74'u\
    L *wj&D2J;A^A,*e +CL&A<J%],U>K$ +%S&>F2[A$)2 *z0&>n(A7+&>
    Maldives#MDV#Seven seas (open ocean)#Asia#Southern Asia#South Asia#*;=&A<:B+C *;.&?@6)/5
    Mali#MLI#Africa#Africa#Western Africa#Sub-Saharan Africa#(LO&Y0u'Bu3Bh576C,W'I+uGu/b;uGYdKQ3O%I-Cu;;-u[NW\
    5rbIU7f(M1/G'd27)+E&j1ShEM$uCmG.M+KAln,?8A2I$Eu9U<G'u3QQ3?QCK5uM;UC;;'?(A<f+^7h5A^G,O*d-u%5[/*[%`571)7UOC\
    &C0588T7e(4+TQ-?5.CA'C.G@++)U,S-3[&Q)3G,A?/=<u;:+D/$EL;+K&GE=M?7M-*@/Hu-T16;u>,_/J[<G9C%+6_u$J@,DfJI25NO:\
    $u8IoEu25:A8I2E&I->[/?U-jE9MM$u^ZO4pAu'u3?.Wu.;:?&;3^^I'na'2Dm0.(B?8&L0_$:.Pdu0/T9DU.?C78)Ddq(L<:.F;L(J'Z\
    IT;89F6qIek=F<DD>P6u80L4DFFiV8'HGsjgY:A:$DXT_P(k&a-X/q'o.uP<%R>J2&*`4+T'uq$yV$yV$uw$u}$aw]`cSX9v>/u6-u8;v\
    B-u6/u8EwJ^y_t{q-u8/u6/u8-u8EwJ/u8EwBvy$uT$v4$ua$uPp~$=2~$4M0S'fVKuTdBj_EL+uH-<3V^@/uqCV3]=B;%u/:`$1==Ed*\
    5ZG@-B$wmc&}`//-un;u+Mf?u737/[;CM1pb)Wv+@7)'?y33vY/u[uEu3/uE.`$9)
    Malta#MLT#Europe#Europe#Southern Europe#Middle East & North Africa#(m+'-ZE8$PL-RK/1 (lR'.0F*85;+
    Marshall Islands#MHL#Oceania#Oceania#Micronesia#East Asia & Pacific#,aY&Geh4;6q?i. ,^$&E7F@;C3M ,Zq&H?a-O\
    % ,bb&GQI20, ,Vu&Pn1+%,
    Mauritania#MRT#Africa#Africa#Western Africa#Sub-Saharan Africa#(@,&]5`w[~$4=$S(3,)a1%=I&QuO;n-p(W0`.uE)S^\
    CW9$9BfZuEu>7(hUEE?l5u7=OCCE;t@MB7FE>Q4A8CJ5,%**0)8=R=8E&-<12=(9F1c9T;F50/&+47(?-;&/63&91;(KN%:OPu)eu1Bu7\
    '^(;,//?(-'%3G+h%Y-M7`+p&Q,309&?);C;^5C1+3O+l1A$v,:i*_TuV]u@Vua8u_)uZ3uJ=u$=uFGahX3B40N,>N[3euP8u*%]0HUoI\
    u2K<1M;0Mi^uD90?A7u1)J<u44qve$u0$v2$u0$u0$v0$u0$u0$u0&u0$v2$u0$a$)u2/v$'Z'X)u2'>7X'>(>2>HRZHcNTB<,o0uHR<2\
    (N$V$Z$Z$Z$Z$]$Z$Z$Z$]$Z$Z$Z$]$Z$Z$Z$Tx,$zg$xB$$R$g$u.%u.$s$u$$g~$.(y~wLv+eGw4v%{|$0u/izfv0~$5bFwIizf:v= \
    ('G&dmD]8*/d=I
    Mauritius#MUS#Seven seas (open ocean)#Africa#Eastern Africa#Sub-Saharan Africa#)rp%eI[(=B6.%>.P06@40H<<D&\
    DO:Q'O95+=97
    Mexico#MEX#North America#Americas#Central America#Latin America & Caribbean#&(/&rc+u%;htu`Cu+fvt5ux'u73u~\
    ,uf)99O5`,Q<u/*jmuILMVG67+U9=+K-D(P4L?6Yafu>Ru|4?F9*C_uIeuM(E>Kuyu~u:uSFuM:G.Wg^8IH7@dZG`6(/L=s=6$[D.&Z9u\
    m+gWu*9TfZjc'u$0uRPP:u*@uT*N+u46R:<Fu@>u.(u40JA$3=101P;u&->(JFgF%J/:;0.JK=(:uLaB<N8u*u$6um6>_R.R%u$&c%k.e\
    .6Du8iPuJZ@,x>]Z2eHT0u*%>*:2V'uR?u(=u0-F@-0M+G.*.c&F4J/VUF5(n6E5^7S;KYbdUtuA5W$K2K1A3$C5M^$363<,e('E79C/I\
    =&G2'@@8/Iu5;u5C^-u'Ij-&CgC6)46u$+R5%SQ$AKjf&=/;bdu+;MI7`FE/-?$E|9$%v[uz&H9JGRYZMeENAB^$9<3N/:71W'K*EvO%v\
    /$uK$v-wK+CXf?A'K/C.W7S9$u=u@uCuLOJMB[]ujuLr]lgfHd<YD1$);T9P-gE03v5gp*+0JF=2M;1%%D=:3%UO&-u27)+`$n1uWtuME\
    v+rr'K1uKBujov^:unu4ulLu3u0`(G2u`Fu[:uYu$u+>nDu|Z`B`Tu1TKLQ2dqEDA4A*u++uWFb.uSTu|]u;uPu'sYDu/LWDt>uYcMZ=R\
    j_ru@7L3cKc08J>i(R@(HAFf,+2:2cm>J(X'X.Pu+XIu$Ui&uZ^uLbaA:u)u0fZfu:feu%u@`Zw/v04$u$O0()TG$O2M*YB;D%Hrq?NH7\
    P'6*;<uCLG@u/T941R;&71Y/3@J4HN$4UIn5O4CH3uPcu(@<F7/8?8;mu'kp)C(A>;R9suWDKBMHCV9u&2]8@u/8G&?/=2Y4dapu@u'F=\
    JEFOkM@QV=u8A:C.'P-BdoCaER+]=kUu(O]7_._-Z>($J3.^8u74^8'VUHp@9M^+Q8uEm`4u1VJK8b;M/un2AFS:r,^8Q)u=,EDY_U0=s\
    ITUu0hBAu(u=&A4KT,8?(;R)PuG<1g7$YBE)Q<I'I.Amhu.W6lJdH3J=%QVU,dPM:&Qk%P.*u.h.WBA&I6;*EB[$r4[]u)R7,MTuA]`@U\
    (C9S%CBu7RUV/(96/@J/P<4u4h4=HAFI2A>;2^g;HS&A5p19YCKKI;K1C(CPIuZ=@5PAFu=XY]WJ[Zunu.dRMPQ'7Vu-i5J'P8uD.g)F5\
    :%Z9atuLuELudu@KX-B'c7G==b&jAK@[kb.QRG4Y*O<1>+H3:jP^TYB3Nu('u:5T(aD$K>9L7>&=83N*HI''.DDHu&6u&ImfVubugu'o;\
    @;2h4^Nu9aOBAm;.,V-u,5:Y:1a%]-Lu1g)c-DUc`]7>'Z72J.&Hu/_=u&`_=q~$.4iR(=`59~$4syE~$0V&&v.{w'PGHYNIV7u(duLu;\
    u4jkETA<;FYcuQ$^<YRjNMH1J;NIT;Z1qEu4Yg?H$D4>H@<>..6):6XLu$TN],H24<B&N5k/u4)]&4.<1@$</BOu>j.;HEiWJQ.IFbau%\
    @O%A4KBEP?PUPnZYeIHE,`-;(967*=+G*5_`@U<r<SJ5]+P3B=H1R)N5N?q5uF-u*9_ID+D@ %a*&yo62]2Du1Au1A&dB)6 %^W&zO(PB\
    )JA4?$Ak32u=K<u/u*EN &?5&fg(/9CWf71/P4P8< %Yx&x(436d1Yh@JR)V %aM&p,Be<uZ0;?u[&5>O&A<?'7GR'D12 %S,&yr$9>E$\
    M31Qu&$: %bk&o7'7uMqB*F' %n/&i:<12=/CA0/:%F %e&&piJ701.Q7,=<7B %cp&rI4u&J2%K3.?` &4Y&bcS7/1O++,u.N %dS&b_\
    ;+G<BF %g%&nh/198'_ %[0'$Q1-=6,8 &?:&h>6G+&
    Moldova#MDA#Europe#Europe#Eastern Europe#Europe & Central Asia#)-2'I:,2u&H:)P$u,$N>@+:0H2g/N1@7a58=@)X$:-\
    +9*)8*87.+><@%k-HUP;a0@E*`Et(3.1kC85@1:%45';/9:C&E0-T9e9<M)nu&Q+-1+u1/GH5(31O%=./,=+9(1,7?7)%V9,n=11&=*?<\
    Q15+CK?O5'E;9O;??.I5=d%I7[aF6%@3P)a,gVuP+<*XGaCqu)ZERbPfu*QF9D7TCThsC:Q6
    Monaco#MCO#Europe#Europe#Western Europe#Europe & Central Asia#(]H'?424.+
    Mongolia#MNG#Asia#Asia#Eastern Asia#East Asia & Pacific#+@A'K<^u1=I';?GYQ/S%u%u;S2n:?JAqQJ.DDc@uF+Z.P&])i\
    7V=HA>)NHL>u*ou((g0J/u<)@3qnu<A</6I21X72=8/aUoM6;&=05PS%U/=d=E$^,^'h.W8A6O.9)=9^$u?.u37d5IC^+U@[+?u'='uG(\
    S0A)I9U/7CbQ^u'.G39G9?'M7u9fu33uA/u5'l4I%W7/I==[IQ;YMb7u+W?+W,b.u7,u^BO2IHG8uI&C*Y)`IW^A`9fCG'905:72Cg`aM\
    JS&M9/O)u-h3$uSMl7uIu=CEtj/3O/u/Et9d7u9KM)u'$v+-[*uj*O+uO-v17t/n'Y+u7Cu%?v+^vWu-S/^U?+S8E%uA,$u*w[Uvxu:vA\
    Fu|@l:IBfkY<E*l$u-(v^>v':K&vGMvK6yUTvG:vb5u3-1.'N3DWFGDfP9@+PbuDIq=L90Q,/2$>4c),uK+n6b6u)VW6fVu30G8QNK@[6\
    u+4vC8u'-b$u7.^2uG$b&^8W%G.C8G,j++@GN)8GN8u&FV:0aa%@5@3J(:8>>]/>+cQu&b8u+uD/V3JCH/DU.E6AZ?&73W+[FCJC.`%Y5\
    ^.WFC(u=T'J7@K,M>uWF'8D@+<t:+6=6(4N6(29D$D&$R&mH,6$D<@_.uJ(R3D&00&82(@94'i:.>40:)J$D8m:*21B(DL6Z&J00F8.i,\
    F2u&>]&<466c<N86(i.N,B$08B4B*44@8L0a&a'F(Na<*@;<3]A:%<.4@e$0?49J7uD&u4-ug)F&k+252M2n63gG8=<&6*u($F107>-u,\
    (:%:-F%42_,D6<&F9F46$g5F9a(4(J34,@(uB->9F?B/a(<2T@8><.@(Z$D8@,L>>L088@.V&PY2=274?V%F10=</4(>BR*F,LJL>2R,,\
    B2:0486uFDTN686R66>)B=:$F1u0AV-q/@3XAR+s%u4%wNu'D3B+F*N%u85uH=63)K(M6;*A*A'?,3D?/E&763Z+B=]Ak7m1T'B-@=uX;\
    H*D,c+T$L*kNP0X(H.uH6T&i@T*c1c-m'T1H1Z/a*u&(Z)u0SLON7H5P%uF$c-X'2-)A$d016'.7>/R3qWR9J)T(o$uR$u,3B-v4=u&1T\
    6P&u$CD&T,uk]X8J'D*>*e.L&u6,uJHT*u$-P,P6]62DBLuD_X>c:a4qNu.@H+i)T&@'Z7V5JCkOc9uH)B.X6u(<D$uZGD5:7
    Montenegro#MNE#Europe#Europe#Southern Europe#Europe & Central Asia#(xe'=xP9g/u.OL1@3&=W/+5[&-/<K-EU3`/78$\
    D167+O[^`SfDM+tbD=Pu-qu;X(>W'AH%2L<(:CL+s*00(Z,%J:NkRF%696&(>I]26N+F*:EsMZY>1
    Morocco#MAR#Africa#Africa#Northern Africa#Middle East & North Africa#(II'&$A;+?2M$;7)w`.uj*A%u[7=/;h-3u~W\
    f+I*U3+3(O4A&A-7+O>3J785$=A9uE/fMjOu%Au7ApEu'uKQMbMuUEu/3u'+uE$+`591-1'u+0u3.[7u7n[);-uQu+u=`uIu'K7-K$`$^\
    $u)$u'$u5Y$2U(?)5)98h$33/u%/u'(^$;'?3E;fWf'C49,/$U7;$u/L?0u'0f'u[KW-2G67$;-7;7OQAOK^)7+;d1C+?+7O$77[3G[vM\
    7[?[?;WGC7tO3-3-??;KOu'7?/3C3G/uGS?37;3?Gu'+?;u3+[+G/O+h$[+C';7?37WO+3;7OW(3(?;`CKG7uO'[(h$`,[,h(S$`+up$`\
    'u+39'Bv:Zu<PRi<cu<:u4NP0F3@JXTs8X]s&HlhDkTPsTusuwa@Zi8a(ua8oH_Nu<BR:u4:HN4]Tu,Bu:cTHD]Fu@cuHDu,ZRH_c>uV0\
    v<Tv&mV@X_u,quwu.qVuFuRqu<ciPaDa4u6/JScC4+B6V%u..ucZuFuXuk<c2u6&Fuyuau4u>D>u*VwHu>u{qu6]_guuv{usx02NuL6N0\
    V@R-;7$OFWa^u@pu&AuL5uaFq$J2N7s+q0]BJH*G0/FbP&J+u((u&+0A<;uZu+&-;S27B;&/9IFr(n+W(^B`7u5:YBO4r<ILCeID;6C
    Mozambique#MOZ#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)9E%VD'uT9k'>0i'HO<+B'P>_%u@&J$u}$uo1X3J7s\
    ;aK_-@?T;B):$_=u>5qSu_%.%:]Lx>xH<4AeTo&u28L_LNcH_Vu0(P/D^u27i8a,Z-6O<)X,4Z>6B$:JuB$6/T'P$uT.uV'qEu('c>P(>\
    u'0MHnBu%>uM,u7u*t2=0pVvl.p&/*)uZ5uJKg-T&BuPVZ6v0VuyTqDuVPu,<x8uP6/_u5R^XYV:u(0D$82P.V*4)Xj6uS(I+uCMl+G9[\
    A?39&;45FG09'7,Q./H5FO_YkrD;>)0=)A73,=0/0)a&*.'uF7i7>)*,:<XBm42u42P0622L0uD(u<-c2u0:_/.+sbu&uQuwWgu/u8fXp\
    0765D+_$N-o9uZ9s7o*HHZ<LDs*@40g*ue$u2'F+<&>,B8DBV$iCJA*;R1u*'c0JBN4N&D-:9N3c-g2oJNL:g2,J*e$]/kMR@qRs>m$a4\
    THV:X.T6kHucu@TF8KJIUMP=CK'?4=9Q?E)=<S/u%<p2d/Q(r*C3I>10O-pMC)CZ$$u3+?2C3G6ul*uSP7$AAK&`DT8$67$f.E'?Y[%YA\
    72C%=Gu)u5uGu%u)'EQdU-?5:[C1[Ounu);5IYW/?1U)G&1/u9Gu1AIAu'AuWju=hrhOE3Y^ju)u)Wj%AC-;B/[7';0^AUCu%huEuWuzu\
    SK%WP?(NS'O&d7uQ&?<EPONY]up(t]u9&O:uA)ud@;.8'H,Z2>4'2U(U7uE*O@rCu+SvK%G03<'.>:37u37Mnu;KOfOunhwSu7v=punu/\
    hb=jYnRb_O>o4$+f7vjvM'b.!)?2%x,28$03.1%+G!)>}%x?761')3454$
    Myanmar#MMR#Asia#Asia#South-Eastern Asia#East Asia & Pacific#*yi&hx;I`MO7=$7=5S5?C?)?01@%&+W5G(C/A==[=uAf\
    L=(QEY+l64j7?O3^2S)9;1l?Eb%u=?u9'W@I'-IA;KY+r(YGY'=8uO-7u5AO.BdB=B(Tu?,K3KJbZ^uVunoj0C(fRu)>n0-_R:?-Q59u/\
    W/uC%u'(b/9E&SA5'I=';,h6du8u[BQuguODMTu/2u+&u;?W,A8?$C6[op'A@uE<KHuO3II?Su-huEfn[WKC/7,M%U=u35'I^?a0i;uT@\
    >]u6(a<N)H*q%@8BF:?<O;;,'<,P66-i0LI,,:<89H4L$T/P$D3Z+kGZ=qju8%u$367uW3>'o-F.kKk-V=s,4H3EP=-;T'uV9T0V=v,U_\
    :u2%u&0<<8M1u5'5_=B9a/g,2K@WaSF<I;K<j7O7[5?^^Q7A'=*EB/i;&8[%=HS/1d=G%1Eu5E9I/KUYfQG0(V:N+R'=Od77I*Y+9e'P*\
    J5`7=[='e0@%N6e)P3jA5IM9G[EA&'P:uq::0@6u08F.mHk.u</X=V=ukfuN)NCTB(bP+6/u8&]5M;10`3IW<I>MgMmF0aYJ-ZH4P34S:\
    ?B/FWDJZU$u+aO(I/6['7;(Wu*JNC&8s/.5QO[G<LX3B=:7J-$.O'dQku/u89@9u*%:7:1m0>@@8(u(S09<41e'_$uX'4:0<T0$8-FI:+\
    :*:]8>D,(X9o-kDq'F:48+:*4:*8.u&.u]3J?u6,60(JG6'q0i;c3>1:&4LVu_Dc.4JVHVDg6T%8/4O8'.$0@g68R<BBXk._RV;a+c(X@\
    T@6N0eFuBsgJciX6v8D>'@1DQeC<*&8u%uB-_.<>:F<kXD*4B3N*ZPZPc<&J5BQJ(@7gj0hPuM<Q8'<LJ(_C.`$u/4^.u;'t+b3W*O+7I\
    -,O>E/I=$I1Wu%3)S./-5bGSG;K*Mu)%=0K)/[=9^$[25L=&=4E+KS[%C>-:*cFkDu$6uF&F5m6@&$/YU-;&=PK4Q/M<C.Y+Qq;g-T'V7\
    4ESY5Y$pIWAl.=P-F(u&+uV;03-h:SR3%K<C>)Z2m3_6eau6L8+ *ia&c{E/;.-HED@>RE6&@7 *sO&SI*k-L&@F14A2$'ICS *s[&R6a\
    *0;-u%I. *iA&bx-`53MFCPX, *k8&]%,=9SGA=I+_ND *qi&]b<A-j3)9>'c *sH&R0015t7?/**J *s<&P,=<A)FJ6-Fj51 *t0&RW1\
    /K-+e(.<C *sJ&NB%399OA,JD@ *gX&eU8S*I74;X$F *sO&U.%f7D%k *ry&S@8'*W;*3> *hn&dv?8/_B9 *r{&R+&K=<'g *ri&SUB\
    %=O;> *ki&[@9I70JP *sp&PH8N*U
    Namibia#NAM#Africa#Africa#Southern Africa#Sub-Saharan Africa#)*0%kM5&uM/S5u;pS>7(u/Ku/`trS/+@Kcdu&C.S'vzM\
    v-EwUMu;)&~$43'3xS$&~$07$-$u|$v+$v+$v+$v+$v+$v+$v+$[K$u'9W?9EC9G+55(?17E3Y(n<u3*uG/u%*W<Y2[&u7@Ku$%822&<-\
    F74=$30)>3:I8S3;;=Y)A%9=CK)[E15QFuWuNQBhqulvc7PAuDCu&'T4@-H5FUN3ueEu2,q3k%R*u(=u6[u4Wua)a(uw-i&s?uP2H:30u\
    *;u:^u<u^u}Eg7XupvZfuqQu]Wcvby&Wku1u(9@Gu$ju@3u8)uF.u*e.P:L&L5uZ%u2NmJZ6D$u.3@/FKumu7B+uu,z.$zw$vR%vZ%H5N\
    UXYN;X3T)R(o)u>5u@'uF*u$+R?R3T-g*u&8k'V1vTJzJu>u}Dv8Dv23s-@-H=
    Nauru#NRU#Oceania#Oceania#Micronesia#East Asia & Pacific#,Vx&6l$66)
    Nepal#NPL#Asia#Asia#Southern Asia#South Asia#*[u&vt%IAn5b3uA(7Rb6U&CMuI;7^:K%Q/u+.W=S2A4ATu9Q;%uY]u12U4`7\
    ;&;21]78C(uAKM.=JM,E6u7R/8$R5JW8u7D[<=/W-=9uCBM(;+)1C3u-BW.t8;c5(l)dFlPS8Y7K8u?_jR?>?Ju|u&fP=*3;;&rRbN+42\
    V6NNJ,V$N<_FeaiZJZVH8L%LW>&D:eu6u.6u*-q1:C<W<7u>Uuiu9e=]%D;TQLYXSF&u>Hg;XuOmM:7oI>=D1<%u*:H+$+?t09H+u$+u@\
    $D9DERu%4+@.*a:0FIqGN24T<,B'<Ao7F3TGa+k&e'<&k>B&k+
    Netherlands#NL1#Europe#Europe#Western Europe#Europe & Central Asia#([~'TH%uCAQ=[1Ou=$3)+G<=F-Z&>=)Q5;S?M1\
    1=F9;?u+9I&?1p:b5;/$5NK2;NO$CSn&581pM?&.;P1659bt&K,9@JF*<@J&4A6[0YFf-I,Q>3P/*E;U$'692S?5$E:S5,=K%C.u+<n1U\
    4O&YFL8s&]+u:SZ*12d6A6m*7>pZ]oV>gZPRBZTugHXT/i8uLZFTF:u_No0uJ(u(,u8&cQH- (SL'P4B*g&V/i)V4L1R.7CY;[1?&A4j0\
    O5G8 (TP'PtG)/8H*e%J901U- &i*&S:$4a?*E7Q-8%H (Vr'T5$QK?A20: (XI'Tiu;9Y&u.4 (Y)'Tp:)t)A, (Vz'T?)(R>F$ (Z|'\
    U+I%0.X, (Z+'Tw[1-, &u0&_t++3: &tQ&`5/%*,
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&eb&S[5*UN0@<5>G
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&h-&RjpJde%DF3<Oq?BK
    Netherlands#NL1#North America#Americas#Caribbean#Latin America & Caribbean#&t}&a2)7K8
    New Zealand#NZ1#Oceania#Oceania#Australia and New Zealand#East Asia & Pacific#,g,%6wu<@5==+.=99$=;CJ04:+.\
    6<>0-BD'X,*3D&M[dCL'_DF>$EYSY9/=,A@9AOF*RE?Ohb?AE7$C7;u7u%55ruSWY`El=hYI'PE15[11/i,6-.G4;]3X)./*I7A^)K,?:\
    uA+P<M8E9'7G3`NO>*3XbK7p;u/O[%A)/A75U'B1Eu+/u79[^$.-P5+;UO7=7dA^Qf$/HA)Cub?E7?ICAu=ju1u)u^?u3'Y*t8Y-;+M,E\
    )9<,:-6WFQ&u1'di[67%AA5'u?'u?.K.+>u&mnKC*BB%BM=S')<2JuT2T.84r(':.4gBS+Y&(B2<]$54%<4&]CN-5:2:F(M.G6'JNB<5@\
    *GF.0u*Z:W*F-20@J0TLF6V?5B'Hg]kZi_H8s<c+oLB.R75J26cBqB_2P8>&$BB*7,eBFFF68:<,J1+6?.c@a7ED]8@?&NLBXX45$S4F+\
    NesV4=<6J>u.<N>m82Z*eHTR<JFu66u:Zos]iL@.T&R/u'-/U<MN5T/8M0u/6IR%PBu.P ,fJ%DF2)u,;H=<6u<S&?2E<'R>Lf65DU1E@\
    S5'^,HOVrsu/7l@S539pX141<:J9u:E.5,Q47B'D*04+R9m&R)<;L32*:<.@MafH((?<?2E6u5@u/VM*5A.)3@5m1uV`c;uqIk%T2N<HF\
    BNoHL<u<'H9k?+??I7M7u3/u55MGEI;O-5[+d:S9K1*5D52u;2Q%Q1f?KCAM+S0Q_?[u1Wu7`YC^u-u/Yu%Wb;KAE^MbGujtG29eO.`5/\
    0$V.2?*(;E1E$128@gegu(au02R:u*Kk^grHW*S0ODMHtBu)<UF5N*P>@u.Pu4<H&gV0:.m2k<u&JV0B3X26J6ETQu24P=*Su..08+BU(\
    ><4V.`]l3U6Iu*pu2:&cQ:H'<GB$84FG@9-&9u+X=L9P$OHUZ^.3+57)30OovOvw@FN@4@E'E?CKEH)@5(QVBD$PAPENhibki,i&CMu&u\
    ?(7HC*5:0PN ,Yb%)XF($G9/h)O=S&O?b),<H<.JF0$<<81N,Li&qf$3M(&5D+ $+~%0iO-B/;5<I:&8KS-;3E(/LNN/8C0j)3(H>J%L6\
    uo+I-MK&B ,Tx$|253C(.6eF.]V(4/97(E3+45.Eh, ,j`%AR'FB>NM2dA,/4 ,gY%7S%?5CY90V>6 ,V*%,L2:T0<3)A ,[Z$xCP(8':\
    9M+G4 ,W*%-Z6SI.12 $,U%/f05775''J $4a&%$*%$/ $7W%~:&+).
    New Zealand#NZ1#Oceania#Oceania#Polynesia#East Asia & Pacific#$:K%hN5>4FB.4C'3
    New Zealand#NZ1#Oceania#Oceania#Polynesia#East Asia & Pacific#$Pm%cm(4<(0;
    Nicaragua#NIC#North America#Americas#Central America#Latin America & Caribbean#&F0&P;+C97I3O'j4A&ETID[(^:\
    =&u'Mvvu,C,EM3+$0EPWXvEuynu4KkIJuAo=Bu?u8u'_$<FD4%TSF0&0uB(L>4i64_,,0;uo2>V(u2+6*HXHJ<48*:Eu$S8*&@8:L6NDL\
    RH>B,02'L0D66D4$B8>V<@+<AF9N-F(<6N%.:R+2(8:J)N.R<R,LLT2u:)9==Q+)%H3(?A4;B)Pux+AYu'=;Eu9?u|8uj-u`0nE)/>6u&\
    )8/KI;19Nu)+9'u%E2%W;?B38&4K*EIAEY3W4hRr
    Niger#NER#Africa#Africa#Western Africa#Sub-Saharan Africa#(k9&VMl%K/WI^3lEO?M9^W5K^+t*WLuIPuE:v-*v;3uG;[=\
    Q?uQuUuz(u32u':uIaudu0[2f*v%u1E&K-SES(=2=>lu:OTWT[@;'u^Lu`PA)jM['l&I(d-M1[7l`7+3+=uv5SGdlbUG'uW$[&G+5'3(9\
    6?'/;1=HC>G0;61>QXu?u8A*A/C;l/M5$/8p-Mru4M_+LZ2,8)B7JEDS'QA7)u-,=4uvuVO4'X*sm100lP3DC<`>W0pu>Ai0N/6pu&8u{\
    *::*a$uF-u40u]uFvZ0y44(@8*v,?*XqcN2<D0]48@u8Ng<u,.uo00%}azsuHF6y:xRv>uw~$7{~$/izou[T;vkv?0%wLukPv`DvA(ur2\
    ;D9uPv/=C6[F=u<u?29)3nuS/C[{+SzKy%y;v[wYfuYUj=A
    Nigeria#NGA#Africa#Africa#Western Africa#Sub-Saharan Africa#([/&U0>=>1T'TFL.F%v&u2g)]1ueu/uJ`u(9u41u{'uRu\
    VR@]>uH<v<4v.)uF9uJOXKu$)_,6L_Xu*VmF_4XJL0m&uVv+ZlJv3.h(;D/]'N5<C4?&3/uC1K,[+Kudu+^-A1G?pu=fu?9u+=u)^Y+A/\
    uQ5Mb7G=9S?u|A[CA=5l/huQ%9AuEWu''[u%u55AJbuCu-)1)d?KbOh5A>5sCBu)u*YB-%;W33n)G*;Nu?pI5Su/hOQKuQuO=G;[Yvdu)\
    ud/C3/E,1@9(EL++Ju71Iu=%u/1b&C21J+;73j%[Z?0HK'K[SG%98/F)T9D,W&U>IM/S%1R+,-Yu911&&T95'I/)K*M8hRu'qIsOuH>%.\
    0M4$_X48JfAbF/8*2m&<2M*-F7?K1=2)V92lu.u-qu%ZuM<vz$1*uLe1*u'?A%IWv[+=%0u.4R5_'V2H%uV2D=]$P1a*k(u.%J,@(k$i4\
    u>u@2>N4X)XHRNL%RD<@(D:6L6c?P0D4<2,H'>o%8AR3uPAJ`u,$NNs@>5@':0F%H(v6VHmcHe6T>uwH4mau6Fe.uB)](TDX4uaOu_KR%\
    F9XSPS ([s&AjFXN3/=I/
    North Korea#PRK#Asia#Asia#Eastern Asia#East Asia & Pacific#+a)'<S0;JK2?7/j.^EC/9GO7[`9GSI?Q%KDM&E9l0r/Auh\
    WI=Yhf;K?^3GSK?Q3G9t$[3KKuIQ5E.u1-E?.?M(Eo=T+F3onuDbVS1)Qr99W7Y'd,u')u3(U'd=u9u;G=$Q/+;*u%Ff75=5+=VO&hPA+\
    +5IMWEG%&.9Ju'2O8u:VC4h)G2U)G0oN&NJ]HBu6Pu6,W<U$W<)>u:u}&23N)Jl<C&u/PI<1+'GG1/L9B`B94(L.LJBu0]<>TBN&0<uHT\
    L*mT8$FFu<4B@DNP<cmD4PuD_F6%R<L3VY&76-u45J%:-T)u0,J'J;4$86HX/HC6^u$(HR,a*R)u$(V,k$u@m.JJLP,L7D8J*,.:u0&@<\
    T,@42T1>(>9H/&^RQ]; +SK'5wH8/A9-
    Northern Cyprus#CYN#Asia#Asia#Western Asia#Europe & Central Asia#):d',2:'P,6L*Po/uZ-a,v0TV@u,F_0G=vKuM/G,\
    ;BA3'K4A5Q/`,;1'J?>Y';,O/d97$`:
    Norway#NOR#Europe#Europe#Northern Europe#Europe & Central Asia#)6Z'z+:Y%5;=?'j&u18`8?%27=QYAd/v+;1/^jG5b/\
    A49<(:mRu*NJDrsu[<upJ[6u-LbH[&d-unSI)j.r&u)+u)Yb=E-;17=Ou-EC)9,b+EM??1u+-M3A9GU^5[(I8uj:uYH[&`Gu31[/l%A0v\
    ^6G$-:EDuOohRtRd&r$S/G;BM=3j0u)$91vC)u,S*7/ICCI?j=u@;u?UK&vnNu%0uE&up<u)/+;(b,Q7=u'hvf]bAunYtu=WCu;5?Cu2j\
    BI/KfCubu%uWu+W;<nO9u+;u11uj-HuE$7E`?u^91AIu1u-v3ufu.=u&74A0W'EYY5-w'<I$u)-r7W;ufu?UA2Mu't]tDGOC0t-WquM)S\
    Yv+Z=sCP1gITI7W95GWu)%j1,QXtP^2IA^/tr[S7l-;-IhbM&1Ru=Gu?=IK/A*CV-@uf<f,GPKJ)4&i/D'F;?2OA5I+&=4'(?-Inu+=7I\
    ,U;Q'5>fJC%]MA=?'u3CF7?9E';=u7Muxu?u'A^CW$d=ux;u?0p-K6&BM(3A1'[.1088F8/4u?&uYNC:u?JSJ?N&L2a:4u69u6G2&D@a:\
    5*u+=u'P$4<2,818*>L@a@N>P4'*U-S5^Ah;uC=IEO3n$5<:u0:P>DL(><P/q-JBV(u.B%(u5)W+?*1::8u(RRL0Nu(Ti::77^$;Zu(VH\
    g.60p'v1CpA99YE;9/CA5K)^K;E[=S?77A0(g>@2B5>06i-T&s:/0u5$W8KN7Z24uk]N>;&^Ct5W>=B3a*B)NF0s-u*(v:<uP1V&q8i&V\
    3>5(;<34(18%BvDF<2t(;DPT'*Q=9E.?-1K)u/%uG65.'<957GO+uK0v))r7U(u+DE</X*:g,H$D0h<?BM.=>+L,@:,X)ua(uX?u,3v.,\
    u>>7*uE1u=$v3Bp,u''M,=@8ZJ0:1>%VH8@o@B&R0@'N9V&ui8P>u1+r1U')4RB4>D.u>(V,vR3u&9g,2,f.*<u>8uH(74vx;h4W$E+u5\
    /5,6@u0ium>mBuH*u4-PIL/uRS)2u?eM4AD.BF8uP0:.&852Q$I,-:42k>u>6uJ7./E=(1@%iPs*k4ZKN56E4%<6u<2u8-i*EL8>:.k8g\
    ,N6_4;@I&3,uFN/,U.u/;d?XAOAvhtuE9W&/:=4=FO%;)/.8HJ@c:B<@Nu.JuXu4u@BJFe2Z>N&s<P@A&u==(B6B]@w,u&_Iu&*u0RkVI\
    -M7u%?^$/6Y&=2)Dcu(@<uFk<JV:i)8*;>l8'0vkFuH%F4c.T:;,uI5uW3u/%7u$2PF%,NL<]*iDi)i*5.u'09:e:@&]PH6J'Z8Z)V0k,\
    v{&,6Y(v7*u5%K'/6F466kRu&Be+i?T':-HK4$+JRB/.j/W0M:/:VD30u=Cn+A(4B+<u8_F,])V3u,0)4u7*;0,2i2i<s*e8:/:j][8%7\
    TP<,0?(;6EZ02oBu0*u67u0*u44u,**,^2u-+vp&;.'6><@0u2<u6(u<NLD:TeLus:*.3:&HPPN4F1NAe5u*%:,f6U:':<0u(&N28LcHv\
    >:2--f9O$CJDXu*JNP<u:<<A7r&;=Cu/l(+_2uFiu:+&*nL-:(eB>u,'X(</Z&HRm(cAq9a?6,CiG<r2u'B5<o.u4/u*><+g2L5>*2<u>\
    2g1H1Nu%u*MJ'62G6-46L84uDcu2D_&u6kZ4)6Y0%8k>u,PN(>/u(7u.E<&P<Z'u$5(3Q3rMrS=;=f`M'A<1g.u(L8NvJuFu4euBXc.BE\
    ;QQ?F1)E5I$5D(uVHci4>V<u2$(,uEF12J8u>J]'D+uV)u8?%MQ?uSC73L)u*4:1=I)Y-C$?03RsV:8TV]]DD.u@%T/L?D-u4/c;g8N(k\
    E-Au&$k+uXU29)?v7Au%Au[/y58.7w_S6/-?*I<1J)u$&L)>..J<,P-6K2):Bu0$ (t*(5SN/a9TII?hK69=Iq8uygV&o1iCDM-CU5H$P\
    -L9P-uu,u</_Gu,,$88,uJ)a-c5u=Cu,Aui7u,;D9^3`-uh%u[-vp+I)97u3Cu/KI;I[87)7j3u5(Y-$E1^5Q;K?9I+uG'u+InjG?rMJC\
    OAfEH`W9u1-u30Q2M:Q4S,v1Vu|u$unBu94S2u+L[P'>B:uP*P'N/L)u.gyoHu{,u{$SL;(uQ/v91u1$u3.u3)u75u7/u3)vG&U.j<A>1\
    P40N.P$R+u:;9>wJDu_@m*m%5@u,4uB*vu%u0,g6l)l%uA:E:u6PH8u9'E)uEKu)5u=-u=&9*C>):F:4:%8;(K7G=S1U(K>K*u-58IEGR\
    /J5uA9u9Gt%u9+vC%u1<I8b2u/LjPS(l2nB+JN,u7:u5>o2wBCX8/(uW,SH/BT>@:M.uK%K%2CI9l3W,MNW@EP`N%<B<UJ<:T&o1L52&>\
    >J*uc,uuCq-?F<*uT3c$uc:ve0u,5'=U1wG/v;Qw(,T)8Iu*-R-T9T1B&.45J0N]2u$Nu*Bu21u,Gu$Ws[u*hN;J)v(l8%GZu-u0bm;e0\
    :PL_85@48a6]&]1u<QN(B6u:+ (}a(6*uH?L'F4@L$T-:02L*T$V,L2R&u4/>+=5-;OYu4%uZ.u>Lq'H(>:N%];@'i*T-v]3s-i1vk$v$\
    )c1Z=8bS3wxpu);M9jSE1ut;I%uK.I$uf=u7En+p(wv.Q2I>iDxC/xj,K4ud.u?.u/6u-:_6s&i'uP&@:T*L6uU.uY&u-1u;)u3%v1(u)\
    .uI>M2?@u]2u<@vE.u)2u)8k.w4.m+o1u$-q8l,fD12.0_%u6Am-<Lr]T*R'u:3u:/R/u,?u&7L'vV&N-4;F+ )$S(1su:(X'u09L1E/u\
    )/1Ku*/ucEu$'uc2uX=uXCwSI?/M?Q;uYKU+uC&M-rEu5'W8<65@u4@:4uE09$[3t/t%wb9S,9NuV:8HF<J4mN6(v+Dj:pN;Fu9B0Jn'^\
    @Z2w04uy6c%Z-uL&efJla) (po'wu04m2J1:1>G-Cl=^/^AA=='^,C9u53K(%:9%G=`-Q,uIMuC+G(%>oF_<vF4uTkBqB@12E(%<6>gHH\
    2cP@,F$D-);SKnG.=@7.j[S+;]Ja0>> (u%'yM65.=95C++90Aj/u%'C2f=fMA''0Q.`$24V008-J.BF4uB+*<^4,.N,L&8>T9e.]; (x\
    T'zP`;MG[+=(S7u%S+;uj-Y+^.?4..](&4F42::(N'R681.6)>]@<8F2D%.6)DBDD$2=&QH9B&D2P/ (gl(2%<?`'u'Nh<u)8h$C.uCm7\
    4d@?F$>u*)o5gG0/A3B5J/(?g(qAu(3 (n,'wN^>Y1G%Q0/6T<<8Z%P-@Vg+&N<(B/01qd5QW9r' )$g'{ij,I5t$p6Q:;4k$>(R%@6a'\
    uH2N+u4NB$R06/9;C1u1U[+ )%N'{5;('FE-E0,<D4]0H'uJP@=.EG9u)A(+ (ks'vPO=r'G5?21=d-/HLBX&PFa.J$_-e&&1=/ (:8'}\
    4,=+AuK;uY3uSKG%9,Z<v,RkP )<g(6;A)xbCx?3K0z{PD(uF( )1A(3?v/9`,u0<u:*42v&(u$;uL%uL*8)un9v%0 )+k'|fu3+l&K<f\
    *$,P4e6u@1H$Z?>&'5 )&q'|7@/N)V7;Er3O252%D.8 (wp()M9=S3l<UB>0uV& (zC'zo&2F8e.g-3QY1O.?% )-T(2zu,-Y7^%u?B7>\
    6.X$ (y_'zkE-O%Q&?HI:)6F(D;_)F7H+ (eP'oHR%P==?Q,u/)I.B: (v_(6Lu)9uf664F0u0' (`O'll61-=uQ3Q$?,g6u<6 (j.'v%\
    WC^9:LDJP::+ (^z'l(<3&=1-u)(E>Z2 (hp'r0J/&;77u71,6B64< (V{'e:<4<;2C&SI(7@&@ )4l'z6K5p-+,HRD% (iA'qc2+;-u'\
    =C$$4T< (gZ'q$2+19?/S(,DB, (W)'fu)=G)?*.JH,
    Oman#OMN#Asia#Asia#Western Asia#Middle East & North Africa#)h|&^$uEvs?0wK{_~$1@xVw*}&v/w:*uXcuacu],J'>7:D\
    8_2F'u&8&0;TW(3,6N1]2_'u204H<F)*557JS4(LF>0FP2&Lu=au5ZYZnu*hJ9uqSu*5uJ5u&G@%N.D$sW:SD;BK6MgdRjTYNCe1X1*G3\
    tSf-MYh`uC==u1^jju%uObuK;KU+E(902k[/du-EK)U5f;`-U$A6j&j6u3Y9u5)u93u+AWAhhMu|fjQ3u?)un7Y3u-u;)C4;*=+;KdOSu\
    IAM6K,p&uM/QEl=fIuO1 )o]&rxF+(K+I'd45>+8.&<@J4uN*u*70AS[/ )u@&f5aeJo>fQG=d75C' )p*&q+%>3&-G
    Pakistan#PAK#Asia#Asia#Southern Asia#South Asia#*C8',&7Su)GGQK7[,uEEW$lO`9M$`0p>A4u3&ub@uI8u5EI-`u1)3*9R1\
    :KAC$169g)X)&51;Y5C7-?&7.3VE,3/SU^(765B?J9F/.W-783X$N)B&+`*G.-N1s$u8GLG'=?An7uW[M;C?5M@p*;AuC,7@+.Cu9[3$U\
    Uu%u7OE)E4?(;UU`;r=E1`unKnu-uYuCYuE^79OuA7Alh;W+EuUGu9)M-uOQ[*543>+L[HE$dGKEIbbu+uUuK173h-`2;u0Sk3a%:/4C%\
    S)Y9^,dgu%<+m$>,D3&3%t:IJUD[@jLtA?$Y@E;3K)CEG+9&C21]9't9p?CIE+u+&bLv)%?*='E*?-/6?5%uKu1$u%1SA7KCJE+GB3A`+\
    -PC3;</DO@9F+sSuo?2ur@-@0m'RWc1NMHM.M';1/;u.(R;[,I$u`5u%=uA,u^=uE%QSQ8urL-4=0A97%u)4f/;9%Gu%,Q.b/u`4I'U;9\
    3A+QHO?l-f(l6.*.F.uL0N$DFB:uT<Bu,D28R),@8>X@s2a8uP)B2*k>4+T(D>67FG4u7/M(92(H6]/uN3u$.u$5:b+WXC8u->I(^:u=u\
    69D;Zhu<+PhiuMuRumOy8uUL)x}Huu?X3@@J6X4V,uN$J'k&v_]vFZ:0FN?B%>4F.V%o)N<s8NiF<8NaL@J4N%F9i-i*]6_>%2G0=J62R\
    (uBXRF04:$N1V)B4D(B5NQH'N0PBss3vB8J@<6J$D8@6o@6Z0u**u]m.D=FEgCLnm,NN6u<Ae-u4$s0u$@4@&u8?<;LL@8DPL@HeJHZBF\
    AN$4:D/Z7:1R9TENU<148DD8aVc]c%6:uBa<>J2m0s>ui,T,uJ(ue(u0=4$c@u_Va*u$Eg2H'u$;0/8^2)R2H+kGJW4[%u'=C4?V1216S\
    L+Z.g8*Ou$Q
    Palau#PLW#Oceania#Oceania#Micronesia#East Asia & Pacific#+iv&HS(H4@:04F(5-f3S;+ +bI&>f:0+/
    Panama#PAN#North America#Americas#Central America#Latin America & Caribbean#&T)&K:AI/=BA<b<EB`*=+1?-;A%Wp\
    [5+^g33.Y+7=3?u)u?uRu'uc3eN&<B-PLD4:.%>Iu*YB)IDbPGiUK/<I&760K37;H5oMFG4;:C0MJW<d.r)=1==Q9A[9?>5uju5A1h-GA\
    $[JAN`on>fK=j'=3-;=7u-7l%9:)gSu@/qI5+5)[-77&K8Y6huJ9VW.Q8S(=/=2'DW1f(`2K)E;(^IcAFgR*2'_;N2>]J$8[N;&$uqD<*\
    <6,cED@s^%I2U@+>.*-57'OP7:5o,R$7H?>&0oSgrq5a&]0u.@gZX<u}X_ZV2XLBDB4u,/_3L&J-FCu2&q/u}hu:fZl &J.&HW%:6DD0<\
    I33*;D5(59%O4 &PT&JhN**K)7=?5J &I6&L{*IAF &P9&JK0355+4
    Papua New Guinea#PNG#Oceania#Oceania#Melanesia#East Asia & Pacific#+x=%~g$}{9>;L*X@e0N$~$3g$V$@X$D+vBu)u&\
    OJ'u.Su]SucQv8AX1q^J3JCVGN/X%V*N+6/.;BCR1N?JGadT/V%v&v).=&uG7u+P?uaAu$?vwuMF-u:%8)]Ggu%@9.;0j'O15K+ub)u1,\
    fQ&I_u1Fu)@EN?mjmfJ;R3qWDu14u)u&[Bu5<OJ3P$uNBN)83*O7Q'O<Iu(GuD+u,72/-5u-?&=P^J5u2=e=k)V7o,u)Mp211DEcI-3[A\
    d+l2U6=HrXu'*p8u|2I,U@;(=-u%%Q:S.K-d6S*K:QN;TEROJuEqG_&H2J7/;$d>=BMu$?Ndq5P=L`iu-DC6u;,l@uQ<G>+NG'G*j<;1+\
    CC*C757C(u5Djk?4FGu$urK&8CO'Q2Q('5Bhf3h-n5p%r6I+G/A&Ma[/T%>QF9L2u.'u*KJ/snF[$O-7[A^9u+Qu)UO.K@u%>u7/u9)M&\
    u)<O+C5C% ,6Y&.&4[%K7GGYI3`'/?(ADI@O?MM?M1h,l%13$=;GGIKCnIU'O5MCQ3QA5'u3)u[%K%I(90QZM6M$`7-*uGu$nFQ.O4=J(\
    VFBZ3L.T-u*.u6GR'R(c<u$'ZB6uP2NB*87GQ'U2SDIR'N<R*N;P(84i6>N8R@HocR0Z'J:(V)VQuH%68LP$R)JC:+_NDAu(9 ,>(&(hM\
    (I.jPEJ7L.R1LpL?N?6GH;c'@0u$'L6'J=V+LCHb6G_OHh:1T3odNn0S-I5,E1 ,7A&.P-a?Zu5uVfgu)8lRu)oQ:;>u[u&I8S$M4D.,@\
    +@iQmK8CH%e=u*YRKu0A_daO8;vyvKP^(KGU$K+G;GAA`s;Z ,+_&3JM%WQ=*A+[%j471=(G1)FB,'H<4N%J0u*'uX=6* ,3A%}S73&4h\
    (M.[&BHAL$BJ*]EB.6)HI ,1:&2Q_@T,u&E,5)^r)A*=:9H ,4*%|C92u)>'J901J?L)>FGq[%5D1@B<,4/ ,7~%~i1;&3K)^<'4?>U8<\
    4u2&4;N5 ,92%y9[2->?+26E8/JL/u0Si9:9;/^) ,,K&+m8$u(S,3)Q1;3')6I4IV ,2(%~I8W3U9,f].LB: ,;^&,r63(G2A-fA93V+\
    g-4 ,*{&,NB;*W579%QX(8 ,0H&4~:%H?4dI*UN&< ,(K&-w41,=1E?/5,+@*< ,3W&%)4BB0%K.71f,?CB2H&@ +}K&%3a5_Q,3^<[L?\
    .7> +~*&%D&G3%l@56u(' ,:=%ykJ)+:]/4+)91,O/9& ,7<&1'-E;83BJ8 ,6$&1M57KV,. ,3B%{S)CK4*8 ,5^&1e(T:/(? ,,S&3%\
    43/7O,:( ,9L&.p;0B:
    Paraguay#PRY#South America#Americas#South America#Latin America & Caribbean#'%P%dB&Y;W(G?[0u%/K(O7Y0=Z/L4\
    D/@7k+>)H,uNAe(B0>%:::BB0:+6ENE:)u$$]/JK(M4A</.71[&A0?,[4;(I%?2I)5%SDM,O$?.E83i-u(4iFqDoG@?XACE&?2M1u-KuY\
    3t,93KYu)+v^7uMAu-?QO9-9hU%5A/Y)C1?M?1/;$C3=C;A$?:G2Q*K'A5?A;I=+A>I,O-G(=6M&Y1uC4u|Rud4v'31T,>RL,<88D0,>H\
    J&:86)u8.B<D4FZF:8.LFT.HXJ:>&<+@;Bjs[FjBS,9-9,;>I8u%<v1u.pN;@jTuCiu+F`%u58uYNrN7LULrJK@'0fHSHWTYq`u<difHE\
    <-:,8ucy,$vDu>ueJ_euyu64zmuNx4*x2vO,1,^+f2WVh'90Y>1&E.=)145
    Peru#PER#South America#Americas#South America#Latin America & Caribbean#&^O&)^3;=3E'jMrb=?5j(9234Y/-u)5&U\
    37,/F?BEL5'G5;X[2?$5<O$5qY&E:GJ=u0uA&Uu3uGus$u(3u.;<5:Y&EF?%dv_$u@*L.VR_FFJu*a24J47M'A2E?S%wO$u~N>FC<1L%@\
    *u<TT%g+J&x,z~CO&AO?OU(vA)Q1K9G8I8rFS(MU='OMIQU3`E7)h6A_d*1WfSu%0WiuzF?H$X3>9'3^C1O,IlWlu/;G=)SI+7,5<369(\
    Qj^S)53(C4Q%G1MEOYCU3p'5'?>uUu.UVQ:uCq/>1u$1:I@u5JI8IF^<dXGLO>uUJfJuMXYFuWNI6uSu4u/DlZvUuHEHE]SF[su%Rra?]\
    Wk3JQH%oCFR<BuH3_tu<AV9eCJUu&?kfX?RG6%Z;u<GZuUu4/u@?oudvaGiGuDCeGuDYu*EoGu0%Vfu(Esbg`T;Hu)u{/V[u0^gGXQTw7\
    uiu7aCB3R*>B>L7<,6D&V=eu-uP<ZEaIT5H8ua:Fu]ucHa_Ha_mN810`.3'U8[)-?539W.9/+;,I23L%Yn(1J1H8LN:*u_lc,VE*W6IVf\
    </F$P/4,<J:*(_88kN0L/B2Z6J:i424N8@,m:u$<%6AD(1F(0u6uND>vBiw0u6vgv&v.vN@Bevm<3L*1u6,ad_=e[H&2a/Z*RLF'ZM<1_\
    '6K]?a`6;>n.5%3HSq;@?<-<?X+@1:=2E:7.E/M09_GF*@;@u77W,?g;89:)i,H4V5N1u<8D:@$me8(s?>9L9J$N,D@_4:)u(S:=B)uDY\
    87a903'7w'xbu&E6%_:L?@fB3D?8A%=E1A8O)A:/8;6U+p(C)=9OSh1G%C1U)C/uU1Y?uAjK1QQu/fW/9/+1(3=uI+[GbI^?fLu5
    Philippines#PHL#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+M6&agNcB*DI*E+E?C5G/uO$G.G<[23H703,UP97\
    Y5ftup'ECfd-nEM;GC1O8K%9Qd3I;G6OPu)au=?9&K,KaufPIiAX),8<*)8?>%4uHiZ$u0?D;DO:S'h43X%>H(L54<FPIu&=H)ZE9Ct)9\
    ;<QJKRd%C/CH&D)R?B&'u5Au-K0CJ*R:P/.n5O*u-VG(+:&RG]3Fu?a/.ETnkO,)52S&OFIBf&[A;E>)NIXtcW]uIa1&K/^A77%CK;['O\
    4GDA$GVO*II+q$sBLu0u&0>'F7@E6I*?49>3Q4h&O15Q*54/RCB1PO&;81X'Z/R?u$5uy/>GN'6*u$:@LEN9HS2)k*:J$<=m+X$R*RHs(\
    Z'm*i9J'N_vLDu&*]P2N<P+k0c7u]pu8CN' +Ve&K`9KUS2=N+F9*dDS1uC(GZd.W)uI1AMf^WC(-18S+u7/jCm/u61P;L-H;DAu,7)E9\
    7dKGAM=Q+M:E8/NODu3$u5;Obu%O=909m0R&P329-K[31O&uGVu1TnRYi/X$X;u$%X<TB<@H.>'>YoKFu%DKBO(;++^Eu9u'TEi5E;?^)\
    -0/eA:K'QG7QWu+^uYAG?*=4;N,VTg@uJ*aRZHFu:>F4X$N,F>&Z,6VRa.60JZX;R-N?>Q.u5+5KE6'sPg4>@<R4VDH6&iCP40V.o,8>6\
    B)L=J+282Ng1V.2V-ZIus:F8&TMu2[DG8MF;N*%`,5JW +ND&M+`u('X@Z:,q(]J(u$)P1PHL:J.o4.u0Fu:?<^AtGS;Y7tOp-?&`)Oeu\
    7(CGb3/U1?&58Eu(I8M4 +T|&S,/9(C;K(n09%S*7Hf*91E8%D?6G)-;@5(t)S.A&CT=,9:G]/D>D*VO(GTSV^<EB;H;e/gu@5uB(uP4H\
    5@E(U0-X5 +O-&QJu(L:%)h?h;CA9Y?1fI-bOuS=G7SQ1)+86_/R*R:P0R(u06uT3DU270.>84>$:3u&EP?JET7P6R)H= +CA&KyaX]]]\
    0HBu0u<qqsu4RJmu.T:D><L0P9e6XeuT28:/&7-f.91GHu7@b$7GI9-S-YMIpu3=hC-9,Iu%u[YhE9S/I?=QCOKAu'SO39Ku%KGA2kJk@\
    8 +K2&UgF8D9@OiY*37?)G&I<rWu))UA&EES2%8^]5>+ZMN-H%XQu$[H9ZQ**>64@&o+L/e0>)69 +Sp&Pw,A%n-f,1J=<K&W>M%EM&%C\
    30;N962uYI<Q412(e7P<u4)L5LAD7$O9;,1u.5u,9R,8NCR;.7@1D(JDP- +P`&NvRi*FNiLu2%B.4*NBH,;-O,l-b,n5n9EA9E3GG9O'\
    K[uWU[3-)>(HDuP+BXk +Qo&MBn.=89]JNaD2<DBe.aIH3+^4I'1M$AI5- +Pz&RV(:=>;,CN9,9+UdYO%6:Z2u.,>-L%Hu0EJ9*3]SsQ\
    Xu%*b';;@YJ +Qp&V_$q<D4,FYNA+S(?77/=A,A9SB)< +Lx&Fp_>u0K23A+7IM9Y)CN'6;8,8 +I)&ReA-G*9<;P/,0Ru<fB@0CD=-= \
    +M/&UCWB58)J8]8-D&TC&K +KF&E7Y7=0G/9<.8]HT+:?@*N+,;Q? +Ty&N_&T]X,73^<j/n-<;:9H30 +M,&S^(gN84&)Q1nCu79F,:9\
    F +Hd&CL9?C+;(&>eJJ2F>6(4E;E?6+5 +Lw&XY.@'>=R38,BX&>3=O8Y/K +N[&Os:1&79b[A-@.R +Hh&RO29&A1CA1/NAm:. +Ry&Q\
    a';U%96?ZB0B':5 +NM&Si@=(5/?7-li62 +V<&Mx:=3/G'9D(FBZ:Q +O8&U&(6F(eu'B7FbGNO@OT +HO&O?S//JFHe? +Pl&L]65&K\
    G/A.5< +Q)&Sb&G32Si1>24H= +B*&ID;F&T,2D,&n +UP&GCEi0P@9$f +SC&LA-;Q6-6*8D, +I<&VV&=hJ*DH3 +L~&c:69WW1,>_ \
    +MP&W0u)_&Bu*l +L(&d&(G;&E:&@ +TJ&N+WX-HJ3 +H0&QQL8.9/AU2 +O(&HK640A[5'D.2 +S@&Q|>G+7927Z +P|&Pk-L62<Y +B\
    l&J;?-%VB- +KK&c;72'80F03 +Uu&M</88].A +Lx&f:.JH*?M +Lq&g47C16:J +R6&OV6N6-$5 +Mc&Sl'842,;
    Poland#POL#Europe#Europe#Eastern Europe#Europe & Central Asia#)&5'UsRu[quWJu3.U&Y)=93ufQ?1u%j/9,/u>E]=8=$\
    =5I,?CK%G>KBU+5&365c[BW69P=19=')->;8O%E1+79/5u=1u%^I9^Ku/jEAu5u+9=(9<W(;/K<;F9&)'-/+u/:3$=&u?Bn:7HC6l2?0u\
    G,u?'CC9-^*?4Q,C'h&t?957G^4Q/5*2>)L^2`i3.[A7)KOl%/NO(-Nu'_1T5,f05)K8M0?451O/E2OJG:T4.2)@f1['u=Vh2K(2CDE%-\
    `7dGE.MXbRM0+0B<@*>B[Du)-;+9<9&f>E(uG<CB)Bu=:'WG-E$Na8F8eCm/0l<*LQ_-<BBDk70$J-6=0;D*@8LMRu;]UJ(::6L6BD4J&\
    FQu@3ku0;J/1>(Tu'2Y(%D4+Z%uXJvaTvoRuF2N@FBoTuV4T:u:DveFu4,u4&u(?u.E47S0lB=&au/FEg;]+v&2c8F(v]-v0)zm5vZ'2&\
    <4@%T3.5X-u$CF9.=$S
    Portugal#PRT#Europe#Europe#Southern Europe#Europe & Central Asia#(;U'0]G'u[fM$r@u`.Q,[5O$E;=*BZPu>%e0_1Z9\
    HDu.'R?_u(+WJQ'l9S%(H5R@2F&TP-L<JaDA)G7Yl5Gu+5S0$V6N*a<]+HVFLT_uBguJ5>(DNu_466N(e,R+V=X=uB%H:8G&5<(>NPH@_\
    <uV>FQIU8AD%k@.)u$,m9P$Z0<0*<8.R/g%0,X/F&<=$h,/a'D->32?CAQCd?UGEMO757@W4u-/u54=75bG)=RG,1)E=Y;EE1uY$C+HUP\
    ?0UZu%V/67%?3CCCI9;9-`3Ou4uA_(=^d3MKGS=9;^ 'o&'1x;/p+uI8K<'@<*Z?>%uT*F' (&v'&m[On*`:?F8>Z9V.c= 'h('3EU%A:\
    +:42P$u:KD3U'3+ 'j1'41V4Z)F7$;95u'.94 'h,'4-u_OoC5'u=BI2 'aa'5o<3&A55M2.L 'gK'3a1-M%ID]4 'o$'07R04-*;W&
    Qatar#QAT#Asia#Asia#Western Asia#Middle East & North Africa#)dU&oYW(1,AF7P4L?uF+u.(6Ni2PLu:NLaBX^cO.S5K3b\
    2YDu3(I-G7AMu+d=
    Republic of Congo#COG#Africa#Africa#Middle Africa#Sub-Saharan Africa#(j)&-dMFGNC*dK[;Q/3M13M)Uh;9U]Qq$POX\
    uAu2/@u1u*<cLTu*T0%abg)2@56%8Lu(u+_-8,<8DSXK,:g(B/u$08T7u.8R?umF2u,1<)TeNV5D;Tu5B[i9s1P(cRR]8-Nu'/9.1P-H.\
    RP$:1D248m46J>4m+R4@(P5v,@ua%6ONd6KZ1,h.340uD%R>gBB>N]*JB*8JZ%H5NCR=u&;6Q.u).uUMu7AE44.*<;i+R&]4XDi&@v:%v\
    F&u$%J6H?<'25P&.?u$'<26'ZCB(o%]1u2bFEB8$@5V+L(F2><2(>uFvZ'>2uRBu:N@uX,uJ<]@ugKB/u0%87eDc6DQ:/(jWuluCvE[ut\
    &uI)nduz)u=4uS1uKQuE7u/0u?u'u-u=u-h=YAIEK`duUC[MSd`;?-K(n*v[?v'buKShQ7b5A;5CEAW=d`ru5W[?1A%A0K'72%a3JFZGa\
    5%lIG)M?;$K8=+/u1-/O1YC3&bVEL
    Republic of Serbia#SRB#Europe#Europe#Southern Europe#Europe & Central Asia#(|]'BK<A?E7))/:/V3)3Y'-'$1g1@1\
    45N/i)R5@CN,aRa0]9D5+7C&=+97%929cI&1*'C5/Sj?+11O0bDM.C:=u*KHMR;%7/5[OIK^%I3-7.3/S2E:3$=MOA)M6p9^*f7S/;(3D\
    (,D2(4Pi.BG(uA@*DhF'4hZE.U<5F1$[;)+8C1=`C%IU/%>?4K2u-Pf0O:S6YZrN-F<8N(H16F%<U]ST<0_)L&2<u5mO:C./:0g]i6F*L\
    Q2u/5&88'4>1e>*&6@-o&(2?<u1>G>&>6<K214.:7P9@:0(>P0@:</Z,]<PHF*u0-H*u.+D/TYu,MBG:5>*'b(OJ9@=e?8%B7
    Romania#ROU#Europe#Europe#Eastern Europe#Europe & Central Asia#)1}'BT+.%,*.R+X0u$Fm*g7ZO?uCAYvEE04/V68Q,G\
    A2OAI%C3?F(3?`W9C*uO?p%9d$u%2h6fg^/?6O,Y$uMV1,u1+ud;uACuCYQMY9p3uY*wCPu%/uA,uz@uO,uM370$F42R<&2E6h@?6)(%2\
    bJ1:&::8>,D%,8C6[:`/`QM+?DQ6h*M036?2f2.6Z(*4U4/*-*40.**422,($0;67(b2A87&d@?>A4+*%*%J(c=)96AHu+NSZ4.u00N/T\
    <.8B*u&+P>4FB,)B@VkJ$Fek&DVJFgVH&PP>meu$6B)P4u$_4,]42682>$u&Iu,&ui;6&*&T3L&L0N&J)@9qQ:3m.JDuJFu.,u,4u:.@@\
    480HZ.m0g%R5D9irDS8S:CREgu)cOFQu*YDpH`)W,;UuO+f*`4O&?E5]`NMX9uP9
    Russia#RUS#Europe#Europe#Eastern Europe#Europe & Central Asia#+aI'<%1@IL/<<0'<98C()4@:D0uJ:B)V8*]HLFuJC@%\
    u$4uL4>rvgG](6L>a(u*>ZLBTF4:<:,<7@/wynJ/mL+H,L@kD8i<06):>kJ4BH.<'@86P>6R3Zeu**_0H>T><1X&4TRs0PDLL:HnuPNX%\
    LK>O2d,G)ufEh=IAM3uU(U3^EK3?&?9ASE9I*u/'uf3u/$G6^&t/Q'5,5Z=FQH-PBV,F;HE:=H5.*D8J;Ft&d.dDu3u0UDC&941>Q$A1;\
    .W+9*56C0S*70$D=.l%uG1u1(n8M8AHE47B'L,JD]rH;8&D1.4J$@3HMTlcIR1X9F*<7B&:/4=,+6(J5B^_3N)J;8'P;6'@A6ELO0/26D\
    '8O<?@[,74(B32M(U2rD`4M'=+-5?&hBj,I4C@?0='d6u9NW27+Y&Q.b'r5u)/u/)Y(3,u71w1Yu|/uCQuEttWU97=.EN1o.e'Z76?7K*\
    IDI&O?ShUuAUhUKl`b;E'?;COE=C'E9AK?=A-AGC.-P-6A+U=GQ7f1u-)uMSv`uWj,u-Bu/*ubRu%F98C6uYHC$u';u%?uG*b:jPIDu;J\
    ?(S%h*G,u-?pM`3b9uxu'Olu7GO+t.S)uIGu^-d-^/I(vCpt-tDO%S5u%2v3>A.u+4vA$S'I*Q:pXl@-8A6$e*B1.uE2ur&rJKPu/TY*u\
    b-Y0u'@l(uO<S)h?S%uG5G-W'O/jMK)S$b,C+G)u)6Q*?>A.S(l2j8[BA>Y,54.ZKP(@/a5<'N*L54uG>u76M&E)b<w3u$=(v'(Q,tRuQ\
    :u/BE29$A>=*555Q57SMuEC75=I+AQ+=1IK1nAQ'=03LG&E@URAZ1*75n^u+K=?+C7Y$W17=lM`'A0`VuA.O/I4U-=&E:f65$E3E:;%C5\
    ^+31E&9.u+&9'=./8E2u'$M+7>MB;*54'F;u&16j,E%uf*ub0f'I8?Vd$3?;-9&[BWL;)/AAAu1$`%K/OGA)A3/7A$M+u)1lGC+ME[%uG\
    Kh+7-/EI/Y%K5'C2A)1l9C7`*3/-=h93(?:1'1CC%Q4n'9(t1;?+UlGS%7&u75K5G(/>;>f4Q>^iI@G&'6RF$:9.=%pWW7OGu%$38v[BC\
    -9*-8YcAB-:.<'8=0E$u1Pu%4A$=8=_+FAFK@9Lu-P[8u-<r%=/A=u;$`UQ3h(u-/f:n$Q-h$10,:;X?(r+9.(6<X)6d$GH[*E+57b3/7\
    0Y-9C-U'Y?+CC*u?uou5uZuSukw-wTuAuHu[u]bPv`uHvWuB;8IT$2u2%82F]6TA%u=Ku/-U7u;Gu-=u+)1+-KbAh?u)$unl5[9)[F[2u\
    '(W)E/jMK)'8AJ,NJNc<V<2>%6G.Q=U1`%O,u%VuI0952=)/[93.+H$@Q_E:C)3C;-S*u'3u[+u3838JN(k.<ruaCmhku9-Q?p7t4u3Nu\
    58vI2W/W7pMu-+I-4O15Y5u5)YAv)3b3u^7t-uW7u?%32u%Au1&I;^7A`?-f:Q-d+U(=.u;3Y3;3d/U(uM;u-)Q=v)1Y9v1'979'uW8u=\
    :M/E9/E$UWK%1T1a1e2>%<913K/G(C+53+?27P'V1]+F(N9u8=>9&7O;u9.n(Y*r%d+KO^Q-?6Mej*;99u?Wh%A+pKh71325u*9P;BUvF\
    Q45ua7qQ0IAI5^AWfEuECuK/W&u+2lXM&73^u+;1u-7-*.BA2uC0uE6?4u?u2nJh*^'u%,A5OSI/S%W:WHh0d+u/=W4u^jIWu7QQ)^*l>\
    fDlVuGXE(=+/5<=2K(S)?33C'567sSZu;u$E6l:E2barDQ&n+Y$E0G&d+A0fiO0u)1u/Sf?u='5,/LM8uEBE(39u3hu?u)[1j;O=b/f)A\
    ;Kju=U^CM5n*4=2r8U@W.EEEuUKK0O@fgu'o^LM2I'lW/;$b5;u;^Kd=r-Y:;L7>9%K9;M?`fIu/8fsEa3<9:M-j2A@EH7q>T)vF5:1PS\
    uDu?eu+R^Xl'7=+O&h:E/'E05@3uaUu.G6)*5S'5Gu?GU),O69;/K6M$u-bK5M)u-9W,7/)?bN6G&?3AA1-Uhu?MS/GC<7GtW7`8Ee1P3\
    LEN?BE:O@u)2u-LuDD8)C;S;j+W.d7n>?N;BI,WH=u<u;ajcu-qOnu5G9u5Eru5?)u?0t8;29];<Y@CFl_;*S//@O,u)Lf,I.OBu%J%0J\
    u4A6G*u+%YT[6t<+'CWCJ5.[*j5u-GK+7/W&E6<R)*d>=2u'8u;JG<'4u/Dr)^@[&u/3v50u+RuA4^6[<`:W-uh<=);?5=M:udu:ngvpu\
    sC0uU:W6uWuD^3Y(d>;:=RC>u;LuI:/<u:>>4u+D_:R3VCP184um>.R;($><Hi_Ju$D8<1&CNeV$H)H(jau1cK'=,MV5Nu&)q@@(R+c)'\
    >7Fq<i0uVT_,.<Kgh$IIu;/S&J<R8n+G=u?E)FDLC6:H&@.DF8](X6D8LTD,u<+u0$u_(66%BPu&B@$0I,)440%<7V?.S,<aH@P)D(&6u\
    1>?Ju&:mZ<N%>=<$>28=8b-I$uQed(WR^1O&^<U@t(pFC-)?S1I6u5_KN-BC8A@C(u)?['u/7[CS@W*=);09<A4u-.u)GE.5@9,CD+@8@\
    $89@Ao$<O$3*I_ub1u+>u9(%082AP%ZEH&2u<2,>uEu$KkIJK>E0S'f$f,Y)u7EI$uI:A%?1Cbf=^%u':%.?JQH(u,0*GH%>60/@G<ncN\
    V::u8&B)NCu&)F$P4kD6<P4V.+Ru)J5@.4$4u7Fu'*h%=,@V$J1.un]MJ9L;>O2DT14Y6nH0XaZ+H^]&8D>&k74Y(I6hTu+<p'O(O7[-u\
    %EUL6J-<uGD[+`99(MN?0j%M/YH8R/V=eI:+6KJ'FA4f+@Z&B8D80.F5>u9R/D3*S&8ZH<8Bu*4*6I8/DAV?D'84P$:MuL4N86N<]N]u0\
    R,66H0)0SD8@7i6:@&F;T/H40D>2F/_)s.ZX>4vL5v0C8Dt@MJ`B`&t-uK*u9]h6UP/:X70TY>uYMul1vmueu<PB:vFu0u4cu$LuTu(uJ\
    u(u<guisu8cLHau&LP-@jRb]u%HvWu&ufo7:u&<u&_H@.T3JK6uCFUe$2ZF'H10uG4E4IV*@q@$Jl,)4L@*]HJM:i4u(*%Nbu4/>u1oCD\
    5FCHhgtc/4,DeVuVu0mLqT8V',d>uIklXw'XUeG](8u@u0.@?.u7&32a.uuHc0H6_k20v,<e0ZB>R18@&a7u27k%@(<>&69Zm)uwCu(0V\
    JH*T+0.;D*4uwEk=uk9@/)IC-d&vb@E3@3i38Au:(u8/R(,-C;4+uB>X*@)(75=%7EQY195s0L0qe<,vT&V'vFA_'g(R6v_EwPny(uQvw\
    uA@;u.18.V+wHu9u:'CLa5]KiAkO_3X)P/u$/Ju?B;$SV5L'%GCu%EGw+uluz^wfhvx;u9%vA0u?2uYJuO8u),ur&wxJ`2vQmu)7U'G>:\
    2uM:u7$Y6f2Q+uWD`>`PD>vM@vC&H/u*)uLO1Gu,Eu6Uu8-6A3/05q5u83;;S3Q):)a&vVIuFIuHlJE'Idu;?9[;u>u-Zn,?(QR5G7(^g\
    Su8A_+u*2c5u_^cb>/ua;u<1uuI>$sDuZ:LB'>ER+Ru)BuO+[&M0^Du?s^>IJ&JT%X8Log.H$uqEv:u/N-uJ$0/L1B%v*?vF^s&HRu(D_\
    *u&/2.?RINY>u7qIJ7L>avHaoJkTF.uL0uuNuNZuNu&V:N%Z1a9u&)u$(u0%uRIN?MA'7s2P+L3eG4N7TViJBkq9V%_->QJu)>u+.A>*B\
    <Pmu0quV$e+L1@wQuF?>Z&vcWV'x04v*1ui=u@pu@hu:`&Su;-u9%v|;b?v'u)3;4=u$=u}KsrXKL1L'u*$q5<,]&wcNe6:@<u0]m1Xuw\
    >uk6m)68n_<,u$3u$*wVsuNPm6uFL]0u4*u:2uDBum>Z'c?KEZ1uaF:<A,KFQ,G$u]TwDouoDuo(uN)Q-vA3A3T)8-C59GAAeK(KK7[,U\
    3u++ECu:%v01X2uJ*D,F+eG]*>ku.Nu@Hu:&u8<T*u0-u_%uH9u*'uTFwDu8<9TDv]HZ$:OP5aO^7QA'hu(5uJ7T$N0>46HAJ0Lu>%uX0\
    a:kPTHAer1uWu_fZN>uF2u:XJ.N&wNEwy+wD?wm[uuKu]O1AZ,uJ?u&-u&5D9u@3uXEu];u6)aSv>jH=v$Ou*GZ2uVu*su:RXu)&d3M(Q\
    4pNu3g3o?<u/8`:vYPK3?KGN$D.LJk_'B.JDIP(BHu&4u4[LuU5S.1DJ<FN`-94X<a]uc@u><u}]uPZu$iZeu.uku(uDuauFu,.L-=9u6\
    )uD*v<'ws.R)uRCi(u_3ugK-u%/[Wu=7=trIU`Eu+;5Iu*`vBbVn.[/uh57nW<K@ul*uO;M/u-$A8ONIX;umOueW4IU7tYUQ'G6Q-OEKQ\
    ?ubOwKv`j?uM,ot'At$uACU9u)/f0j8<@u6BO(Y;d'p@^BA*Y/vI*[)=-B=N^u*?uH-uDEue;wc.u*%u&-uaGc(u8B>k0:x8u6k:uBZJH\
    Lu6HFvkuDJ@*Z%F1HQ_SFSRHu4LHvTPv44vJBu&*_'_CXUuklXU,b'ujAda5@1o9J9J+u*'x<0C4uC(ut4v^@?e*LXmH0u441R9NSaYuB\
    n$Y:w1cv|Tv)*['ufUu3-v-:up/[0;:Ru,9FhPMH,Lu8uiNLu@i]Z1Bvbu{b_?8[:u)>=<veuuu@@ui6m2uRDo@>:2>&c1X7@u-qc6u($\
    u,;NOXM)U:AJE53^EbnS-/^u<d1S93Y=8GuwAuk5vw+q?>8vi'v:nu89u&+u{.B*@8r%E+u),K0M<hmuM<u%-u-(ufLu52v'NU6IHnu.J\
    *uJDv.0q/v>fu0%uw@66GJU6u1.uE5E4<Dc(P0u2Lu:6u<,x<)vPbvJ?uH=814Ew&u-a/u}'v4:u*&u.)T/X7u;u+9/u~Uh17f1IBS,A=\
    KMM:u%4aq_]u$a8X*];4C(S/QOjlS;=kQN)T&8<9Tu,6u$.gBBVbu,u5u.nRRiss@64D1Hr_[6v+0O,uU_32IZG.uK<u'.uK(n0uALMe=\
    <,8gqEBu5<9@/B-V<<Z<14.:x(@u_,{m&T,wL2uV6uZ5uk*eFui2vo4uN'Z;uWOuYIu?3u?E/9.QuD7u(Cu&9e14,vhm`4;60>u*Du,2w\
    J6kHB8u$:=,f*W2vGuRU8up2l2oPu(._%V/u2GuX4U4u'6r@uA>uO6uU*HJm']Fv.Yu*4k<ume8Bn4^*t$+6F:g,vB;woeu0DvaLuF'vg\
    Xwi<v8$ugBv].s0x@BvL<D6v53O2h9u-<O5l%/@PJZ7cBL$uH5s6u:.uH+R&@4v41uT.u,%u]+c1G?uWSH+q:vaDH)MKuo4uVH_*a9]80\
    8u8(L6k0_*uT>P+u*)u$/um?u&CCAGMd5i&u4T-u&u'Nb2ufPuGJ>0w:3ue,uo'vL6u*7u8&uH3F6v58u'%A.iaGBG6)BFHs4P@u.Lx{u\
    PvJRu$*u0'v0Li$vwCa9u_5uu-o1H3B;uU3u`Ov7=vd3U1y,'uV(>KP$uV6s&ug1D*c&u]5a=u3Mu7GuKbu9*0Cu@&]1uZ6v4)J(m88HD\
    <a,i+uH$wD0vo3v>8v}1uB3u(=o)c7cA`Ku$6a(T-u&->fRG^Ag&u.:N<d>J,q'c[Zu+uH0*=S`WOY/0:U<u=,v?ZY*3+uBGu.hu&8F'P\
    Au&1g7Obw3uCwEduSQv^CuvOvIE`Eun;@;KGuKCv';w~uYv'?v?%M/uhu)Q5v=+vGu`uCSu7=u<*uN6ucRJ88<N6g2vw2u<'um(u8<a.Z\
    &>6u.(vH<B,gFuN/u,*vaeu_<J4`8uW9uK)uY*GBPDJ8u*>k,w(=Z'BRu('u()G-u/1@EL9uwEu]1u:$us2<.F>MVu$5_C_WH97=u'UT?\
    u*5$t)IMOU5Q=:KVAuc+6,C,u32G0E>JBN8XV2F+Ju&FT.j2h:/@u_0u&8wN,vLLy:/wgAy4'u}7>;l)uK$CK:SvNWv47uVEi'w0(us5u\
    e2us$Z'_=u0)uD$u(.+.u/4.6H*uo=e']6e_e8S>QF;F+NPLB0uN3]>F,ui6a%u:3wip)As.J0u**a2H5GED/u,9uFLRJB*w<=u*1@9R3\
    ]++=uV%uN?+76/o$5=t?u9CB'u])u*I,?W/uMGl1u))X3v]'g5XU$`UAu`'v1guC>upVC+RMo;uZdvVuYX.B64:1BH3D=iOu-&uE1M5D=\
    u(%HEgMuiuEu>9u:Su:7Z%F@B-@WT;Z%R.e>X@u(u$ZNX458*:JZXeJDu2iJ0RU@5uH`uJQu>9u{9vk&PBu&:u]0u$>uV,u&'uR7w<bu$\
    9L;u2GuHA22W:i2B6u.,ur<&6@2:<@4u$4u&3_@P%u.Au&OP$uP6uc$5@u5]0oj4p.uD8u&ai(k09,vI*O)A5u9$1guZZV0wu$u:.uk>I\
    6'FuUX<6L$vB/u(?vR?zX+g-vu/u>1vw3uF/u05ui-i/+GwS(u72uS$S)nAu/3p%V=k+v_F{&4u2%-;u%OtGuEGO$u.sl$u7DG)5[H5$C\
    u`7Y&^0C-0?EAF7R'vq8u@>uJPvLuDu0HZ4k(xH/v];vPEu>Au$K8IY7vj+u//E/376-u@$u<-uc=u&GvR(@=^?[5uEQ_4vaLa*k%v(Gm\
    =uZrI-u3+wL^uH$w(6uZ$vsJvq<v]&uL:w]$wP+vg1w*Mw$^um[B5NKJr+GI;;C(GOSNEuF9vsAi7,^8U:u1N;i;0Au'u7Y5[?u8,VJZi\
    X.@:$eEZ$L:Duygu,>u(4v_2u:0uL+u&&u42u*)ucOy_-u,3wq5>$q:vXou.'J/LAL7DWBjT/g'uc=ugENdsYv0*v8.v0u,$HOXhVYsu|\
    44<e>_N,F3iuo)uk+wBAvg/uP7o9u,3DLF,uJ9u*)ui&v4-vF&v06i'q1uLGvHUv61vRQvF3uw?:-6=uV1viu5X/$~$5Ij/jQtKuK3v-`\
    l-u1>vO6h>u5aE.?<uK>u93u'0A-P+s+uJ(J)H9LEA9C+u3>uA'U*uhNuCQun;uI'vUGa%us>u2$ua2m6sDR+B3N[W=C9uiJu,9R(u&Fu\
    ]:B39d.Wu:[u>Ek*2B>:aMJW-SF1R'4U4juG;./q+811C(3>%46(LV[$9P=uLG<5*=A+?74?D9X+<G$EIAnMQ33A)AA&C0x?qub4uQ$9*\
    $6>H+6C/E$E4=);C6?m1//u9-t/u?IM=w=dj9h/C=upIE(MCI5u/%^-uSQr2u1du;`A$t>712;@=3)[,3+&5O;p-1729l;`E=)h=K(u3S\
    vQt`/p;+GCEEu'AEr,hDEF)@?6rku^R74v'/S$u%.uU)ur=S3ut=u;KvEudUA^+7X2P<HDu24@h%u3UubSh/W?t1'b9Ef+A2OT^>E*=)U\
    EYA,Fu+8Y&u%UC/E7GW7n&u)pjA,?1>I?9G-t[pGuQu=GhGtDbcGu*7+=B8:]Z6>%v$OD5'M-7C?bGjQ+Q8[&C-`*=69@/V*T)H1'U8Q4\
    u)A;u)WA'W0u'gFLm@D8>@I'=1u'*lG4[r?p;;3du7`n7d&Y:b4=i[FQ.Y[;u3bK+uW&fDr+d3u;Ou-[u)K=;GSAu-.OFU9K$?LM.^C%j\
    Nn(v-Un=u%[;.5DA2I+3AX185An9=,f1bYu)u-uCuCu%r?K93?uGrubu'I11c5LUF5g'v*Qv.'_YRAT5T']`wH5otvgEu_9uZ'aHv,@uB\
    u@vuDFv4u4u$XT]Vk-a7<OBD:R.u09u2.u*u,uP1u24>)6BXDu2Rua_kJLH_FZPu:uTvDu@sag:_.ugu,u0muNVHDeq>6s@v.Vu<Vuk*R\
    8u6>bP>FuBXPN/Bh4DmZ@8g&iXu6F:uPV@&u,5u2+F1&B>*Z++8u`,u9:u-N^0f'x7^EI:CE;795M(MOd'Ku$981jWG-A:=NM&79G%M,O\
    'u%Sy9v`S?`[uE)O/E5O-8qcsr.l5S;I(ek=e62u2u*DP@_%LU(v3^h39<?0WNM*Q'u7?uC3u'*n;C'u?4uW&K9uE?rOu'E7u'uEQuGdt\
    u+[IuEWv1jupuC[u'^7/M&?SW>5_%u.<uoGsG%h^&p%S7u5BE-WCu11S4rPuY'EUr't[;)u50j@C&b1AEun5ul(u%u(uoDu0+u:*u@>G:\
    =(f%[4uQu$Y2l.Y$7)SIY%Q2W':0V0u'2W8S(vYTu+'Y/u-K][uC)W:EC2A_.B/7Ep-u1$u1cul-nKj+v7Ju1(u?DG-hu'u-7S0KXA6t4\
    xr3ud2u9$u^=uY.vnWu7EuMbu?u9`Iu;SubQtOMIpu^77v+U[[91n;QI;/u=?u)huMUv)uYCW==unuIQ/pYrElIu)KuYSO=jdu~pu'5uA\
    h9M8Om3uyMuq0u]$u*&0;%O7I3uI5W2UF-D<Z(Z/Nu&G0AB68u4L_(]%`Wj9Z?a;u(-73[3WdtAI721B%uy,u(6uNTVoR8B)$Uf^QE3=u\
    $(<2ak4V,k)N(B;B4,uyKu*-uoDH+>7uTb<7Nnu_u+uRK(3u&Sc3.O?G`CuIB5$27u([i;(n+MQQ4=uRpKU+YM;WWrOIu%`n+l-=Un5u9\
    <uzH7dh$E6=&fEu==O9f.;6/bp9u79KQKu3^EGbQ^Gu'u7fu7uzuW9C/EO^9tUCMu)uYuSEOu;luCu5u[u-?GWK^du'b3M??b7O=u[uv5\
    ?%=u-`Wdu)Ku-YvOu7^IuKQU$u9=h?K0=FW)bDY%I4j-0uc-BA?u%UE-C$2BRPA,^5A7u%u'SjM75AE?Y,C'p45+VWMt $&w'w[aGA,Y:\
    *=47u,5u01a3610=1;Z,V:=4u~]G6V-v]je??)538)m,R+V7u>9{(v)2C@C&A[Gu,(aBF/@;+C;='O:ILE*WK;9Ku8+i=8O<E0&eLT.>G\
    5b@*gT:@?:A0l,I418i<:H1J5@?2W,94G$U.&.L*v]$u&4o3uZ1=1KC+MF'F.9NF0F5J)uV)H&0,=0uz:'0uq3u_;u6(u25u.Ou(^u(Cu\
    .=v.u'W?u68R/:?9/uc%P+8EK;j2b-u3C[=-3.Q+9M1u/.u-8u9PA'_Ii?DC73O%u70uU-Q)76uU434Q8j,j'u0?u$Q=5o&./;S3/u`-F\
    +s%J+<A(CnEr9r-M&M)E;F,N'J1'/Q9.Ac-u<;H?%;uI'5&7HQ.5+2YIA^)S(K>$:>2)J`OW=U$h6K4u%XQ<u7Du;:u%4u++[&U>uY_.J\
    -X?RhTv-Duj8Y*S)uQIu')vn%K(I4+<._l:O@G@;LD&R-8PPB8R(FG5[Sd9p8$R307;^/.='9K-p'?:Kf%S<IH5q?F7*UhWQ[?;uIS$~$\
    5Ju$5u&1V&qEuw? *'t(,Jv9?v;5S%u^=u?/xM^v-Ou;%M1M9u';M9j9l$t513u*-63t?C3[3K'u1$(OC-C&ubD;/1Q53h5ur211<5NW5\
    =lIw-Q*3BA*7-5G1`&b8Y*--k?DEE7uUMh[uW;u%'t,r0v;(u?2uA>u1%u%/u=?hXB<ufcA@F2R,u(>u(8u<.oZsHuRu2B*w*6:*p6r$G\
    *CBD.u:]uNNuD:d<u['Y:9>P6R.V'u05J5F&uN_=F2,u62u('uN1NRB8uPH1@ue:u2:u.Du0,u20v(4u:4FDe0uV*V%@1]$R8+Rg6ui,u\
    *'v.7u2'uP*q'vXBx>@u66u4<u6*uZ@u.(P2JBN:uDBv<Nv(4u@6R$ug+v69u*=kC>CCK41u[Uu[Y9/ut5utCu37u/3u3-uj;w'Cu|= +\
    |Z'UUkuMXr>d2h(u='E;Y=1/I)u=2[<I6M&Q,5L=27,h<9u$wGDu+u2upHu1<O@u3@WHWkQD=,7(l349ZEDu7kd]b>`2G$u`+^-W=CI9n\
    uSw-Aj/n(^Ru%BET;B=>KFu-Hb47L(V)43:j4u)?W/Q7E'q7]+R?Fu/2u+([NO'K9AGKrIu?YjQLWv(2u6_uZ0P9u(+u2Pu.BH0R5uBMo\
    Ym/JRu,4P6u0Bu<*v}'JAu&%R2_6R>P%u.Qu&EHWPbNH:G:7H'u],FVs8u4,u61L)u$.8R>k4mGN&L2<HA:6>V,(:5&<e1Bu%mWXu*$>.\
    DP>+u*u9(9;W )on(&50C-9E;u=$I--IE?j-1-(7;16`TIQQ/GACi=_lu&lu.fuyu3v*li7u}E];l?l-+/K)v?:[FU&U+B3D'_?U/uIJ9\
    3^01-O'G.+8v--n$n*u+<5;E*l8Y,v98uY<F._*-ZD2o)+:F*k1<,u?@uIL04u'&G<*BB:5(v/5u/(u;0u35u3)U*U2K6CD?V'8*P]Zu,\
    @D*o-m$c>::e8FH6JR>34HDu/(b:8:u0Fu*4u0'R(U<9X(6eBa*u6:P&u.-u4.u_@X,Z%m/u$5v43uc)u(/D-1;u%M +wx(,*B,:8+g.<\
    F>u>Bo@u:-u<=v2[u(3u:3u<'V&u84V&{,uCN9uY3u+AC7H3@9v7hr3r)ur4u/$u-0u7LK:G@/P2JZ.R>*.;:up&v3;>t8=>7uau'D/u2\
    5u$Gu`Kb1`)p0nLQ4u1%u+3u++v~5r-r'u;8u7@b+933=CGM=O-Q%u16wUJjBu/]Q0U*u-@u)P52':04o+V&Au&:sH0u_+O>IFVDa.u$*\
    u2Fu,*uo@N%qEL/uT=u*;uNUL+V(R-NMe9 *r$(5:B,_Bs6u(-D(_@/:V4u@%v&/B/N)</q+u,?RA^1YO/Q57*C3;^7^$u-0U'uB?u$Iu\
    L1RYupMK+vr)ux/ub0`'u)*Y$uM6uQ>U8ul,E(vU)G(jHI$uK7Q&u/0[4/>[0fHIHv18uC*u'%t2uZZv*@s:u*BHPuk@J.i<uJ=u,Bue&\
    uN)P*]%w:8v4*H'u0=R?Q+I77;Y51A *rM(7BO$C+v+/M1GCH3ZW2+X+Q7U1y|=x+-uK-I$u17v1=u)$w%Hw`DO6t.u9,OHg<u&<ua,uZ\
    2u6FcFuFFv=+l(*0cFk0V>uJ4uB(u:,u80u2*u2(u0.u,8LDv{(L+F7u$-uFEJ?X1<1w(SuH)V-41 *}k(3bu8*u2:u4.V$V-gOuR3@7-\
    5o5u6,u>1PEH[/Iv9^I)u+(u-)v`Aw=%u'=S(;.v'+v='v;%f5vAIv1Au1+u^,u)>c6NJZ:u]NNXXN0NXBL2N&u:'D&9,5H6DX64@+0L0\
    68R0u2,6Ju2,mMV)T&A<&<L:V&uo5u8;</u)5KC3?uIu/33k2gDJ> ,-z(+<R1uL%s0vZ)v2-k9u8=e:X$ju'=-u79v=?u5+vS%wM0u%.\
    u`NQ0uh.O*u+>u+8vWF2JBLmgL,u(?$C6;u>%uoB8$x<-D/(7 )$Y'Vl1%vY(|n<v[.3*cFLHFR0iZ2uF%V6ePgV::<%KIu=u%F-J'R1N\
    %s02k(cc(:3P3uTIs1v@%<GP3H;&/Su%/[ )d:(6}w/)v'-I/65u'7w3%E)Y9*'u0)H?/3n%u)2QEC)u+4u-5u%'M0J4u:>E.u9&r)K3I\
    'u;&^8M.I4wP_u8:u40uR*s.u,;v4&J6(J7:LPu>6vq<c$a)ui&T-vP^Z%R7vYE +}k(&gu9'ub.u9(u5$u).vM0uxDv%:G&uA)ufAu3%\
    K@u2.u2(u..u*DL>qaL8L2u.&ui2u8(u:+u85u&5w:u1TO.u) $)P'}E05-9uIIu5/v3-vtAu;+G&u/6u=.$vTc(c0_$_)_&_.w,9F'uL\
    GD7e7 )a='x&v+Cu?1u5'u-@UZ1L$:4kJBu*Hu*<P*u@$wTti9L?,IS7-<5.j?CC )q;(7;vA/v%%h&j@u~6v+'Y6d$uO0+:s0V&8Du,X\
    F$wLIw8(uL/v*Ew(IV/Q1 ){5(6vu1EuW*v)<ul7u7)uMB3*$LDJu&LV,um*]'63u$&wo<uD0u:'u:+V?3=A53?uM)G)E7 *%E(7{u4$u\
    4,@26@L@u>.u.%ui7]7@3'E>3v)Ov+=yA9n$p*u38u3:B2u.4uJ@ )wx'ytu16$8ABU.u10[17(uAcONIP6:e4RBu(0uNMR7u(QuTEu*E\
    u.=:-07%G1?Q'O-p.M+ *cg(5qs,uV$v$%u}7x(9uV1tGu-/u-5u/1u3+u5'uE(v5NuO6u7@9B )sx(8WK9^/uS1uG6u[<`3b-`&j6v71\
    [4ODuR,uk-u8DuR4u:FR0uB%ua0J+:3a+u}+X5r1vE)8= )_5(75;%vb4u?F?(M-G7I)O?d&Y7uW$fEY+u3'C41:90uW1u7.u34u5(u,4\
    yLFv8,u,<uX4H$v23u_(u$+L-]; ,t$'}kg*i<R*$vSS+u/Av?+uI9=%^m+6:<_B<8u_J *3Z(&f-ZcFu$2vg2u$1H/TCu4E4;%7u?)v5\
    3u'-uI5u;&C+S8(4 +7A((jG,r:u=:[DZ,u4'@.<ZB.w{?uZ3L3UU?1u'5tK ,Y''zBsBZ2g&x]W<9)7G'/19Y5+uE'v[Ju%8`<u%< )r\
    +(6`jB>.v,+xF'v>7_-]5wv-Q+/KG%u'?b+ux2O: )si(7UpJu^.rLu$0u6)usH]-uT1P+]7:9H1.??7u+'ub% ,+x'A^u9bMUM-u%U4P\
    48gL*LHHoHXRL2PJR2'B8F4%HSB$s,uFu&J2N'%I0753p%nAb/u9^GCW/U* )o&(5|E,u*<@4+R2,vw'82u4$Z)61%S59&5I-wY& *DH(\
    %Hi$vNAFAu'=`-u-C^+v='u3,1*28u6BP6TD ,Ow'b1v*DuRX<%:O0[5EuY5uSIuU[fI5@a<ae<X +w%()'v,(q/:AEhvCCI$u-FEmJ8 \
    +q('WO;'Yi;8pE3$4LPP8*]muZET9]&2-O5CG-C ,<~'MY78.2N%PBu60JDPu&R@J*0K-O9OU`WKl-I/SMM,52 )gp(6KN.20]8uX*_)*\
    1]3ug9?3U%Y3w)'u+&E,u%*W8:( *HN(&5X=$`37?'vU4p:96,4vFu&q9 ,(;'@%/9SOlI/lQ@)B2<u&XF@.<B>4:8.iu.L$_Au**9=C$\
    [IS'=- +lE(,EFDH5RMu>GnE+1:5?/u%/uI(.B80@D1< ){n(8.I3uW;uQ+vC.u;0H0v(Bw}* *dO(8@u[Ay`8A:i6xg)ui) )hu'|q@7\
    I'AFQ0IJr@S'j6'4:0u,0L$R/$8k3iU>$:-(9YI ,2.'Ddu&%uSt3A[EK/?1r^`7I&u,u6X2g_uam *Jg(7qE;uS+x73S4XBN2vg*v8- \
    ,J)'xj4]C@.>u*@mLR7'G?=f+-5.A,pLG(EE/4JI8l270 ,U2'X>9NA:u3ND(L6u_35?,AcdB9J3B?%^UB9:[4 )w&(9p9=xn5uW+9.BB\
    a2y.. )c[(5uu<6uT5';q;%'ub(vr%uf:uo: )~U(9Zx41@1W3S)v|*uO.;.ux,m. )wA(6(u:1PGu+3ud/U(M0l,.::* *m~(-:f2uh,\
    (6<0u*3q6ug-T2u_3-5M*Y-&199p2 *le(/2a2v(6w.N0Au`[S*u1/j6uQ' *B?(4jj$uM2M>L,L)V1H0x,Gq/4-wW'd& *<u(&Nu(,uR\
    +u27u)-K=8;95u%6u9>C6 *3F's:c)+I:/G?j'rBla22P'o% +lH((yuwWu.M=?A/?6uYXC<u1D): *Mw(+Ed15(bDu(DX5F&'HN*_$&I\
    8?h'?IA, +o]'}u)0>.a.vP(T5.1u7EI(b8r/ *W}(*BW6@6k.L0X/u>.V7QCE/u1, +-)(1hT9G5U-Y4u^%vd6i0x8, )b<(6&+1C)ul\
    B1.uX@ug'@7 )kG(7)0)u$+(=[9v3:H438*4 ,-k(.B8.u@@w22Y1=?9) +7j(-|K:[(`:&0u@)R.F-c=.5W; )vz(8f;+u+)uj.O,..u\
    60s(u&1 ,<*'Ka+3I3M.&Fu(u>B))=EI +I:(&Ju75u+$`DT0u&*R) *@Q(':uS%d-06s>ue2T- *QY((eN/U3E'u72u[*F4u6, )c<(8\
    Ds(g+>3b31-u1$O434J$ *`;(/b`=u)%d4<6D0uZ(>/ ,?i'N~%ICGC+W<-06:eB ++2(1~$/u)%1)t3S%U,26uH(N>o% +oq'XLUjE$=\
    2[)7(D:u$F )A&'o`/:D&T6F+6K+C;-KF;$ ,Y+'WTcU47uvonJ7<@$D9T/ ,6?'Fj:%uGu5nO;&3>a*uLu4 *pT(-`>3C?j5;*$:]J *\
    AI('=`8:0P$vDOI% +->(/eu=-Q%/8J:T$P) )n>(6GuE7^&?.P4a0s- *TD()N7;uC03.uH:s& *-O'yAf$A4qHR%*3 *Om((_I1u167\
    08,_(F' *w'(4u4HR(u0/f9 ,I2'|G?+^*?0*FR'D3 ,*L'?Cn;//A.(Bu&6 ,7S(-+u-<F0c,>/,5 +S%((6O3=$Q./:J*T' *+d'|<%\
    ?Ld(3S<3:)P *qR(.6G4/<@*u(M9) ,2_'b2C)38T4B>>= ,=t'NyG'?<+6N,@- )Px's83't6%8B(F) ,:g'J_-1U=1792L:2B )]Z'C\
    (7H.F4G ,7|'H*JD,55; ,(7'>P-4<% ,)4'>y9(2, ,(U'>N)(<0
    Rwanda#RWA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)5v&2aA.?<j/I?7&QB5%+u')Q-7E7E/uO)3,9RI:Y*7QI4\
    -6%D/P*6u0g6N+u@>]cu$8*kRu8::Q8+<.PBmqDNa(3=4CTbD/8=:M*W-b*Q6C(K+S-A=/7&S/
    Saint Kitts and Nevis#KNA#North America#Americas#Caribbean#Latin America & Caribbean#&ua&_I[:6>D7FQ-) &up\
    &_*(@D/&77+
    Saint Lucia#LCA#North America#Americas#Caribbean#Latin America & Caribbean#&yV&VPO>%XTe2,.E'p
    Saint Vincent and the Grenadines#VCT#North America#Americas#Caribbean#Latin America & Caribbean#&xq&UTH>4\
    &*='G?=?@ &xu&Ty:,59 &xd&T>,%+/
    Samoa#WSM#Oceania#Oceania#Polynesia#East Asia & Pacific#$5G%tY7SM0b-7(U_E>1>P'e4k,RI $6+%su5$SJ)8<0V,u:A4\
    =N1&=uA$
    San Marino#SMR#Europe#Europe#Southern Europe#Europe & Central Asia#(hl'?i+G;%/466
    Sao Tome and Principe#STP#Africa#Africa#Middle Africa#Sub-Saharan Africa#(ZP&817e(:6<L<<&>C$CGUMA (]>&;WF\
    J23-G3/
    Saudi Arabia#SAU#Asia#Asia#Western Asia#Middle East & North Africa#)YH&y`v.7v09F`>u'FIwT(<I.ILu+aj2=.I3AP\
    ImCc9=9NWVWZ/kru@UgfU2)+*beS0I;u'U(Lu=<G8W4;k[:S8u+NS<IDC8OPMX'k4@3@&(379;Yu<9$b.7xFy5~$/BuQDFv0w9w)}%~$1\
    ?xU~$0Guj`3w|u~vfw9[u[pQM7h(ru:7:7&uh3wU@W,hFE,uv&t-p(t)?1A$I37.;%G,SNS69$S;OI%18;C;/^'S0I41+S;-?Qu1l'D;T\
    %F-D9>G@'H?HG@9Z1mu5u2uKu*GV`u6Cstu0'FMuRtuy=>;H/P^>Ykutu@r0bJQXUu*u)u4luZ:V%F9_Ku*0c*i<q1s;P&@=29B:$MP3<\
    3_7Pfu:Aaju$paS>;<K&MFh*QiGcdu&F]5q?]u/uabP;c/Zb>u?v>bi=RlqEqnibuNu5uLK8u7.O,I='F@RJu4,u*avyu*1wuW:(uwuJu\
    0uZ82w>X,*_uN22uPavAvFvIv:}$vD2(aTx(Wu]9P5{6wfwZvd|:yr.%{HW )OG&^:26PI'[GLM)?0IJ->F8.8-<:'2;%n61B% )CZ&qh\
    p>-606:?e;kY0'C/ )C7&rD46$b32
    Senegal#SEN#Africa#Africa#Western Africa#Sub-Saharan Africa#(2c&SWn,u13C,`%O-[5O(94C%u;BYDC77(+6,D-,^&j,u\
    U*vr$wr&ulpu=7uM*I'jAM+Y*9'AT.8u&DN-%6I478AI?11F,0'o&mRHu}&us%,ie0ui442:N4,V3B3uDUu0Cs1usL.B/@S>h'l5C*K:=\
    :r:hRj.d+b=E[w`(u7'/N;DI@+>0:J6,2h1'HCRIsMDGcG<E0A%-AGNV2u>XuLukuBv*2N2B,m4P2,6D<_<DV(4/R+q%a,N8Z.i&H,08@\
    '000&0-_'u8(u2Au*dPO&9LM<':2@7<%@._E<E:S2b:EL5.;F%>7>Q$CJA29B7R3F=8EXCJd5p:E<7JS(Y'I<K-E;9'Kep*C87@DV-:C0\
    Seu/-O$9/^%K@7
    Seychelles#SYC#Seven seas (open ocean)#Africa#Eastern Africa#Sub-Saharan Africa#)nK&-E70)<IF@8FY
    Sierra Leone#SLE#Africa#Africa#Western Africa#Sub-Saharan Africa#(4,&Lr@?$9;[.3P+(pNl%/UW5W1=a+>6LTP&/j5S\
    //U199AuO5-pru%[CEMCM[C^9534n_rJuzc[6&:6NAT0HG9W*CBK>5u$/H=:W*7TAJ*<:%65B)HLD:(B73Y(/1;)7T.aZ((.I,QF-><,N\
    +L:044TX2BB@PJo02<c@4a0]9u*8*@vy$@)HY@;mu? (/~&H[u^JJ8u4*L9*53U
    Singapore#SGP#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+$e&:nh<:LR,]92--1
    Slovakia#SVK#Europe#Europe#Eastern Europe#Europe & Central Asia#(~4'IW+'u^95&EB?BQ:?&n5W%t4u+&b-bu/v'fuAJ\
    ;'?9/7t1u`-U73;0E9?vb+un&U4bDfLh*;2)6IROo$:DP(80BDNVDuJ/](Z8mTP.20.R8Bu&D8:mLc&D*P'0Mm&LP8*]B4-ah_1*K1=6)\
    R0_38H:6u$@i%D(R+@3_):.DDu@(uH+@/m1D58Go9u@A>%)5II3;Ip`Q
    Slovenia#SVN#Europe#Europe#Southern Europe#Europe & Central Asia#(pl'E*3'==u)?`13;$/@;&^5?h1l=DG=/$A8AK-W\
    (b8O1O6UL+49%O[9-u'&A%G0;;9+u=614]BV&0,5>fPI66V),G%->XJ,4n8/)38,<gJR8,:X'u@7uw56)62e>FDe6u*,u.)N.H6X(s/,.\
    %JT>q'.-.O83%3Z[r2E7,I/)
    Solomon Islands#SLB#Oceania#Oceania#Melanesia#East Asia & Pacific#,Hz%}c:K@-67.Kh=h2dBuS(^,K>AH;N)k,6<4>%\
    u,dJ*uH$iQ ,If&$D@)RM8j69&UPj%S5,Ws`F)4`RMqMu_8DUg&6H%>,u8uI5G'K ,Es&%l`H^>QR7,IFG</PONuD;XQN?45L?H%F=_9u\
    {uI7C:;0GYDKNuGP=: ,L^%{6&=F7A%K,A)C4[,S8u5a$B32)JE0M&(TB$J1u4^V;B(P3D,87 ,AY&'c?)^0r_u'u@ta36$B.0V/eUu>U\
    B=6dofa721C;K0 ,Be&$s?FI.=:/k9(b)7;?,$NH8,>JP:,P3(d47R-<EBl)=7% ,?k&'&<>D3DCH/+9Sb;@$<KJ ,H2%y+S,=8C*-4,@\
    B-uktVM?/O43D ,@z&&RD*DE&[35O(CL$B ,C.&%,X5;74CKC?0;>0N ,TP%zv/H6%.:80R*Z1-=f+=? ,Jd%}r7e4)_u9&^AD3//4 ,H\
    2%~^)4C4?&'6B4F'cY33 ,Ag&%>09-C3+)A<=9*UZ.6 ,E]&$%L1&=5/S*12 ,>@&(9K-;0<RV? ,Fi&%?8I7'K@*84, ,Vl%y<,7:1U'\
    ;F ,B4&$`>9$1n>%. ,?y&&@4Y+K7T ,Cb&$MA/-4:N
    Somalia#SOM#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)O+&@q08PPu&<V(v(DN@2FFTPDu(Nu8NuwJ4$x&70(xTx\
    yv>vB{&zkxFzX$|2T(uXBu8Nv6Ducu$>JNTc4uu^>'1hEb7h2u;,u|5f=52'V6&BkC*GQ,;.j5M7/C-uW3u)'uC[p5Wu'u=Ou-1OluOu9\
    u1GuMGpKju+uMQu)[uf5u1utw/uzvQu;v1v3vKvvw1wlwdu-fx/vAvdu|uKuEuQu5u7u3wOw^`^IY=9lu/u3u19C1I59Qu-K`IQ)VvQw8\
    )~$4F*.ueue
    Somaliland#SOL#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)]]&IjxU$;0z3v2zvvB3.ufuVY6GLGXEe3PO69HKVA\
    >9g;T9D'8Ng]k,4uTvBsbquOu.u7uNu1TCN3vZ&usu*uccT0u(3u0)u&5N(uymu:kkB@$u4=uN0u}aZ0L&u0?2&$|1
    South Africa#ZAF#Africa#Africa#Southern Africa#Sub-Saharan Africa#)8y%X>7'u/Ru-TC'WGQY9Su/uQ)3&uOH-:UVru(\
    Ws9uB)u*&)X,u*0_T-F&c-vN(1u/^ud7fSvhduKGSu;u+Y?O-v+v+fu'^uO^hu)ufruClu9uSu`[MI5u7u%ubuWuAuGuvuWu1^ubuEK3u\
    ru=uGdv1nn9v)8n-bQ'd=-K&uM@f)KECOu/%uxRv;>Q(u1EC'u^*p:l$[5h)v/uMu1$u%1K&p4l+M9u5-I5uzuAh0u)$u5aG'0VEDI%7>\
    `&S+%k)DK4j)AE$j78;N)R,ZP8/kjuJM<CcC:1NCF/Z6B@4@=H.VLB_&u2+aKum5Fu-u@u=uguWvabu_u3w6u'usu;ui/,26]FX42:,X>\
    Z<<T4J749*=4/>$83.E%;11&76=:Yu8?]%Z1X;u&)uH0u4)o;Z'F428'@66H,D::FX@u(:L$$]$v,$v,$v,$v,$v,$v,$v,$u}ugu9FQm\
    u^ou~,u7;KWl%Y,d6C:/X4u$3uo*q+J88J60k6D:Xqu8iD4HPcuq.F<Z@H@6X2R.V-X9aGu.fB-u.'ZO@%ua=T$X<u*$u04B8><Bg6]_u\
    g0_06u,Bu>::08@TT]LB:avPLV<:4$XLF4L*>60@82@$6.(664B26HJPmmiLg,a4_:NF@RR>u2,uL8u23uHMu@3u80u&(e+T1J9(CTu^P\
    v/$^*9<A@S8SBI<`8r4I2W$l$vt%I&u?=^0n!).K%ON6AR^(S.1L7<5RWH;u>32(BN(Bku0B@P,Z$L0g<u$T4u,PD6::V4iGmS:u-cKNY\
    FIPb1u1E`CUIu-=u'uI=?M`;=tC5=Dj )EX%)b+2JFN'L=A=
    South Korea#KOR#Asia#Asia#Eastern Asia#East Asia & Pacific#+WI'1{0,$RH>u:u<e>V(u4'u(*e+Z(X8::Rs2*u6v-u0uG\
    u$u%uFuvFu)&Y8n3M(f+E/;(uA:5R6)KAu==nGfQb[9I-n%`.Y+GE0E%;h4U&9,;F;$K9d'A=,5D;-=E/=B3BS))CHSC?+991`D,<>:)J\
    u)`Yf?(?<^M-E9%7m^J?F26V-L&7:T@5(?-;*+PAP1P@<Lu426F222W2&4u.V4LO88Jba*@'N&]5N)PK5u'4+D:LZHD(:2J*N;L':MT<$\
    :G*EX3H6LIR52&NAN)< +VE'(&2<]HucH>&]30?9Mf?W/u[- +[h'+]FD8&,u)I=UF/6 +Z3'+55]F6V3.A'I?%5< +V='*UTTL+255AK\
    9=);6 +Vo'1y4:F3.7%WG, +V&'+O@8HE$K9)=V +Vy'/-)==4+_>5 +av'1M0-=C90.: +WL'*J8&@KC(56 +Y}'*r9688
    South Sudan#SDS#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)=g&M&,w;%hAG=5h)uj,W)53hub7G$C>5_=g1V)a3\
    u2dDA4=6^u*u+u&MDS_S4GHu?Tu9.nJnFINGupulvAv=uvutuvuxC9f$h,dNbCM-t-t5[I3C9$dD7LGJhME+=$U<Y6?$K;SGG^EZ9,Q+-\
    0-X-8G8u-Jju$`_GcMNU8C-EOdOA$I:Q4u),tWI7u3.OBKN[@76?Z9>jVE]`m3uX?N;8^Du)_W,C8?R-H=@5P8mp_EH7F^PuUgnNpo'2<\
    J&B5Frc`kS8uC8f8CD/H4a-67(@NF6u0@,TLk*e0FHL&F%g2>_a4>,m4<_2B'vHL<).;&[PCFMF9umv)P3N*u&HN.wB-F(Pu+:7w_%%Ze\
    aT>T6u28DD8@$_F:uRcv6uIu>u1F(uX*@0v&u}Zg>JDmv6uu,:?X+k*e)Zu=uHw*&+X&Fv:'%C;r)u55MJwG3Mu0ELOv&u`>^'Q*I=U-h\
    ,G
    Spain#ESP#Europe#Europe#Southern Europe#Europe & Central Asia#(H%'>M4CX5c'</)G9C81<&8:21uaOi'./cOo(L*eAL;\
    u40:-T&_)P&,P66@%u6;u$=]-DI)52QZ,T8u.C:=8%g>k/s5D%,:u,<D(m1<$0;8-*9[1)IHC(YME[Iw5uKf^;1vIGudIh3u+hK=D+JE/\
    1t?=$u/uIu%u)QGS[u7ub%MVu`@ILCq=6===pOuU`[S/OI93d?[;C';NCK7S'up'uOjd`[uGhhC/QB`([-A9S1O0u7*O%h5`0u7*vO1?+\
    =?jUu;%u1A;7K[/KE*)Af7n>`HC(W_9H3L%@Q4-JDTR>M%ACIVuru4,F==5)t(u//Kuw<_>:HTNLe4>_^'u3uB4P.a<:J:DD4D&@58U0Y\
    u&/VO@GVD,uZ$F2<F>Z*F+2QH*>cH863>0u63u.?X68P8FNVHe@RDDB1@=4C.`(+0$i;>E%W0/+f&Q07-);;/Y/O$l:t+-*j?C&7BJVER\
    uU=^;G?A)/,%esiU(&8DBC<$il95($>LN(2Q*E8OP$<:]c>aJu(+X,R8i:$:3624u8Ra(c<N3H*N5]Ku$3e0uF&]'u8._'u28m=ua-u(9\
    vcEu($uL8V2R+i4D'N;ukCJ@B*u@3u@E]'u&. (Sa'6D(;fu-7GhEj@K*/.-LO6YA38=(-Bu{u4T:u:<4C9KJ1L0 (&}&w9Y_?_36<2J%\
    u26s_s*&5u)`Eu/AG7/ (,F&wdBqVu(.H82L$07%M1j=bu=E[QY.+,Z0 ()J&v`I*9.IN%NH@2Hu0+:(%A,A%S5= (-D&yW]>R.@H41/7\
    -^A5d7?=A.2_ (TW'7'u&(g5JW5?uMRU0 (Nu'4]&868u*481(5WM7)1=b./.0@ ($L&y-:;,;-1'SKE+DSs@F (%_&wbX70?E=G,7D '\
    ~_&vcR(TD23IfS< (O5'42<;L'-3f(
    Sri Lanka#LKA#Asia#Asia#Southern Asia#South Asia#*J4&MmB)TbuZuAouC4QD1ouA.bP143<uOu0u[,I4;@d216[$u?)SGuE9\
    MCEu9nA1uYQu5Ou//u/<h_Gu(;u,Eu6?wN/u(7u@&R2R$u52/.0,u:,NHuD'u(Zs2R,R'X-VP3VAP*5@U<u)4GH.B *I;&L2)2P36G *I\
    K&MY6.,;<7='
    Sudan#SDN#Africa#Africa#Northern Africa#Sub-Saharan Africa#)Cy&it*u-4ncu;X[8A%?M>'U2u7:j3d&uA@uW)u'Pv=Pu?\
    <=@3X+q[c^VdF28=u4^2?E=MQA[GKb;A*A+E7E'UGO5119l57d%C)d,1r&=Gj.uWGu5'9Gr5AQuf5OIS6ur:v9Cu=$`9u)5K?S=Y7j-n$\
    M-CuG3G-;1AG^u1A^Ut[[-=-W7t7^(Q5t&IQM5)tZ[GEW?W4uC-UMu%=p3u)$9p$+H.i>V)J(R=_v%uaKPu/F4NIwH6N*u6<s&Dv9(%E,\
    Ww)%u>uG*Y)d,j@W+9v5utCl=IYfv%u|?/uW)E'u=u2v5uJuQbE9$^7?CCu17S5S=d`&Yw^&98Ou,E'wA.M-u%GM)O4ulv*E:ENOD%]-<\
    ;*vGKA(^13;+l3=^`1=&f%EGK/E)dKj+Su/?E5?Mu-6u3,I278*X;8-:&>V_0D0ui'RKu&G_^u*9@uGuHMiDu@&B+DA<=&^N7>1H.uT)6\
    A(9u>5c.D=RQ8u13S09H*B@ZDRiL@R&@1]Gq%@@PgTiJ,DCD-c5PHFe:40(XFage4a1u.BHJD]'u*,_0N$u234B%~$4R$vBxP$*($|{~$\
    ?c$8&LqN$,37b
    Suriname#SUR#South America#Americas#South America#Latin America & Caribbean#'-x&@*63+[9IUj)32^-ju%udE57?C\
    +C2-DW$SP'8G7S$b;37uA+?)u%P;)-MOI'3>-:ANS)bG5ufF?&/(C>[09DCeGT)<7B1N/05NMR+u.7:'q),S$U+I4%Tne/P5@S_-iNm.N\
    Du*?a@NJ042]*e$D*,FNPA03H@a:>*+4R&HDu&F:vD9u09uJG4I'sD>m.u@/u04uR%v:Cu*9F5,G'O1OA[E?GMSh-K&f0;*M-K:u5%3<;\
    'EJb<=D=
    Swaziland#SWZ#Africa#Africa#Southern Africa#Sub-Saharan Africa#)9E%VDG0/%/^+u)*Wu)%uA*r:u'XUs9VC&',%uP*4u\
    0uR:TRZXH8(0$u.Su0Q8(0(P;(G/h(=:j
    Sweden#SWE#Europe#Europe#Northern Europe#Europe & Central Asia#)'b'q9u=-t8K-h$t+S7l8jFU=C'A<K'GS+Uh(>9=-f\
    $0;?5t+Q&37H;75S>1%J?BE%1`Ou/[9=]ERlVC9Eu'Cu1Su9uOE5u-7E7f=uG7Y?;A=%b8%E[8=59EtMu+*-)@1r/;&AQn1/1o%1Iu)5C\
    ;I$,6^$58'9DO?;X;G+OAQ%A7A$d<1E:GN?L/?-95YuK4U89W&[2,?EC2Q-C<?1/8uI'1B[/OP;s&4)>ID&X4F(:CaKH7a-eC-K>1o3a[\
    :O+Au7K[GlA;)U97(t?*/c)B*<2V&R48)<?S1E$3OG?n7U9^7=(I7u)9MCu5?U9u[%uU*K/N%@/H*uP/ZGK1j-Tu+?9%u3K%3M07$S,?6\
    ?+?bf&A8SSu;;KYS=GbuAA;I3t<Q$n1uA,u?'=-4KK)I0dA[E59'M@I>MfYI%uA4v;Ev'>:@$:4e3PMBu3u<AN)8u$;J0^ku$(>>1Nf6^\
    ebDu?uTIu,I+Aq%>^4/u:b.KT+u,K4C',N5u&)o=V8HL&J7DUB)L0>JHu@Qu>%2cNJi<.m.T8s]0u$B_1JO_Wu$+Rk2u*&HX:68XSJfJO\
    2rDY>Zv,*TpuN.X/u$PDCH[u$u(u$1NVBugu@X<s8u*.J$w(;6.ZZ(F/X3Bu%8u->v4ugu2u.BJ:2@u_Fa$8GuFuk.u22u,<P:;oX<uXu\
    ,ucu&gD0LAJu1k@Du<6XDu$u>uoZcBvg[u(i8>+R'c,<u*0uq;uF%u&/voML%u@Vu?<k>J@DD0J)8u+TvD*uB9.Au>AB5e;61a3umWu$3\
    g)u}AsAV9FUZ%23TAg;%+Y;'C(K2M??&?q'B)4IS;/E8Qu>p8?715?/WI??--K.U8=c3_d (vn'_9-u+TEU3EQd7bM5OG7M'<HDBA85B;\
    <6@+P&NaLTLXBo2F/2><*kCC-7? (qL'[0%k*Fu,uNL.Zq2FViJ-?3&?hu-5^;1u7vG975& (wS'_q_$8)j3)=9&56 (vF'cBD)A599-6\
     (uu'b@F*?A=%
    Switzerland#CHE#Europe#Europe#Western Europe#Europe & Central Asia#(b4'G(5I&QH%g+L/2=R9]16(iV>+4K7W%?45'?\
    d*A:O+-9)I2/>f=-3(KT`)`7;$7(763D'8U*5+'p5=YS77)1%/,9.9G570+<MB6>%*l2A8MF+4&T+49$[MY?))6IW^u%Iu7<G1S1t/A.1\
    ,=H;2GD126P/4+:%6l,`%O1E;')&'6;A9Q7C%1($>>.<4,<(4=8(0<N06u8_,B(J*.i:>:u<u&2H=&+2@<F2D$@9<'D(B,6:02T8F-u.%\
    i(N0X$F)*$.&N0'2K'5404B2>(6'P=L&63&'uN*u]^L;)A
    Syria#SYR#Asia#Asia#Western Asia#Middle East & North Africa#)H3'(2w?ujyYw/u[6O.`Pd4MX;8O,*6Ri18'H26?_2a:@\
    J<&4E@0<TL<(u$)*0E4,>:8N6BD8FCu(72W8PL76G,/5uG%Au,'u(:g-B+TYaBuD:>B%cC0&6N82L0.g62:*F&B(&0Kq&88s>NR'g16;D\
    5ui'uFLo8uFNR%]1Z?PAB+]$u&)u6$_,o4uXFv(ou:Hu:(]-g)B$k,u02]0k8PFL)656S'7u=u1uIu/ujC;7;C1Q)rPu=$hMu)1Y)u=%u\
    9u'u[75u59
    Taiwan#TWN#Asia#Asia#Eastern Asia#East Asia & Pacific#+J`&jg+S&S3u)I09D'VKsKFG6=:GmEu:=T):Bu8+V&X0:v6wTVe\
    DF>H>RBN:0u@JFH>.D$HIiA87.CAC1?%C*u'Iu7Ib-A/r;p7u5Cu7Ku'Yp`b=Q +E5&o;[,'4:%>86=
    Tajikistan#TJK#Asia#Asia#Central Asia#Europe & Central Asia#*5c'7J)7u%;I55OE-=Lv;at3u1=;A$/&?5'U<-77d8I,[\
    g&Z6i+ug&2.B3_2P&P+V`>+u&*<F:,c,X>>&67'A4-X':+%SD/oB:$LGF7,&PTuD8u0-u4$V*a@F*e'&9/fFUNM$;=-1;<b6I@3L/:&4@\
    >8_$u4;u0G>7.9=W,h8=8Q(G4;5j,-mU.=OGS=dV?4Y)j4G%IEE)uWEI(-,F@&Hu38I'j7uQ[[IK^uI5u%Eu)Y[?Y$?4=PIuF@v84q2R/\
    .d/O*&H8eCZu%Rh2^/SGI^KQMGK;)3:S%K;E?1Y,52S(r)Y3??+E0O)C;;713%E8WNG<M'/5K$lEd7E53A7&[?O,UJAN4B*u48F_aDRFJ\
    <0Nc*:+@p_;H1sLu,5@^2p)I0'L74u)676Bu.RJm<uc9uV1>&TL:u&J%6@8+4,CP*2a,(83*uE%*:uJ4uD16(9HB&(0Ku4P@%HN@F/XEF\
    -u}gc@F]>%u*n);P33?uUu))?0-Z1@O8) *5''6W2/G37&AJ *4k'91@)2=/$
    Thailand#THA#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+'h&WtOS3$9>'Bp>u%3f+l.j/u1%C*[6h3u/5hCSS1C\
    ^u)OUA9$Au'-)+(u72IJl0n(dXKV^7h0fu$un^o-TO];:9Ir_E]/=IRKF^>96O8uC?ub:Y9921<0N(u*4a+T4V;0u7<78?9uK/Q5ME-O<\
    A4UOuA)C4uY)n;UIO1nAGKr=u75Q/u'tuS7l??.9&G-u3't0OLu'1`]7uXLP-@j:v+0C]d2D>E8bkwlHu)M:/o/BI(4J'@;<I5$W6Kgu+\
    :G>/J*u(lu.YZ*_2L'L1ROouCuLu1/9)GSQ;bE5?'?.7D52uKS=SA1YZ*BDP(D'X+D=*Q);F+JC:E/uELEZE)9u/u7uPjV.u076?&5>4Z\
    =-I&A2;qQeM$16&VABnJEsUHC--A9=;&94=u$)T*u.Fu$6uTBu&8>>uB_uc>u4&V+N08LD]XgoiuFTu.J@4JGuP;L?uF(Bnq5]$D7@+B@\
    X%u<1u,Su0CNufuPARu7u]5e+i(<J>6(TBF%0:'c&u(0uDu0X6:.R9@^Q/.=oQu*'g/DnkuUuoY_Ic4L+LSu@A'A>AeP-u6B.87uP(>HZ\
    'Z,sLZB<.JJ(X?u:(u>@c&@F2m:<T*_1P48@3km5Z,RF>'gK,?DJL6:5:KH;.G/IQu3,OJGP9T*R@N.q/:/(=+b.S:S&Q=l9jM['AHS&[\
    /OQu3Gu'65a;<,ZVRJaLV@:>0D60:+@2HH>48%D9TMP;J+63*G6)<@F:J0H(<64P<DR<*./@42B*V%]1e?P+8.LM_u-XjNQPGR=FEBd9u\
    -)p&u1@nXUBK,CN=m9B9/5.O<7L3<3,Q-I3A;9-M$U6G(O+E/u9+;YQ *sK&I=1a4u(,009F-1S$Y5$ *w*&M).NR&)UI3 *|=&Ry6,<=\
    8OW* *vV&FZ993D8T *t*&IY7sB9 *w5&Mj<%03'?=@ *|y&Q}2))M96 *u-&H|25.S=D *sN&L.;'.H.(
    The Bahamas#BHS#North America#Americas#Caribbean#Latin America & Caribbean#&Ry&o2M1;7/D;6'F5/?,M<?FJ(,7B>\
    9LRe.N7i6(X9<;$C:;D`JG$u3O; &S_&n^4u=9Wr*%N/.5c=8EX82>)o86=K;@5@J &];&gc&JJ,<>L(V5>$L8BP8))O1?M[u11u;' &T\
    C&s/%Z0@'>.>1@G<lu.uE:`&D2uX1F?DEN;(7J5J=.rUI-uE9;GL?0P@ &Rl&tK,CuO/uCAb9A%90ne8)ZIF,D<$>4BL?V/L.m' &Vr&p\
    j-u'1U&O?NC>N$(R8H%JULEJW.SHA*E+@]<CgO]5u,p &Y&&lW(>/>`u:%DLU4M>M6nX;HG$WWu$b6I8 &[W&ju<0,H;>,DN*-74[[lS9\
    OG?/*8ZH &XJ&no$6E>Ke54+<E>26:+Zu9u(u-(7?(Y+ &_C&j[31M@u+(7(2BuJ? &Zr&kb(2F/67]9=3[81% &W'&mM.><-]K:9H3Q,\
    jT &Su&pgT&<3p7K2 &ZV&n[,9CO3(.Z &^a&hc):@6D9
    Togo#TGO#Africa#Africa#Western Africa#Sub-Saharan Africa#(O[&EnuQ?U9$:K0EJ)8A(jV1V-*C_?P$H:>:uaK6-2'PNo+u\
    {*>HJ%8?VWJ?D3NRH/V&]>u6%4ADC&O;-44N@2?*%8:,.u2*uP*:7*QFUX`P/FBk.XCJu05uVC(1a0u:(-O9W/5-uU*-vVuf*/$ur2M&M\
    4A]`2E&v=,uG$yjI%8Q.Y-9,A4/Nb2Wh5
    Tonga#TON#Oceania#Oceania#Polynesia#East Asia & Pacific#$.y%d(AY54Y>-:42,5]/ $14%iX@@D+?O $/3%cV<8%`
    Trinidad and Tobago#TTO#North America#Americas#Caribbean#Latin America & Caribbean#&x/&NEj,Y)u6T.:Z.2u@1L\
    Y<68V*J0s(J.e(Qh*O)C,I6;/='Uf9 &yt&PwJ>o8+;u'E9'
    Tunisia#TUN#Africa#Africa#Northern Africa#Middle East & North Africa#(cp'$IQ[5C<u)@u+(f3CuCudWEf;S7uIy6=u\
    6Qv.-2uYu&u`u2/aIu0YgtDO>12+HCqIi1P%_,N46sXHcu&ND8Ti0u62NFTCu$*k'BA_$@<uT6m5FI4$.eRBVcB-Lu8>u2cD4vV_a/9K6\
    A>6+Bu(%P5%h_h3ER7P<8Hs8oXN*,O8G?1GIfu7dAQI1?)C0^F^LEJ/u,Y%E0I*SBIfu%G`ju%bYuYtC=9?-?(EPu%_Sa?u<0'C,Ik,<H\
    V;>rTE=1Z3<*N53u)'n$YDS/OuYdu^j9;dG=U??h/ (e/'(rY:.ak&L?,3C= (f%'+F.=bA0>
    Turkey#TUR#Asia#Asia#Western Asia#Europe & Central Asia#)RS'9M&7BKRAJu''?5AKI6E%3Lp53V9u*9uF.P5eMk^23691$\
    rT?3;==u59-u'(K/:bLA'G-;.;LK)Y6['[05P+,1?=7^;?;W*/P'u.U01570K$U]CD=1A&A1.U(u%QSC1&5>(c+612[0lGd$d,u'@3$j8\
    b3d61'MOlSI+5T56K*OEj7uh=u7+uM4u9'u9Gv'nuWEuW;u5$u%*[$A,OBY@[2Q&uEMn7uEKu7(S$C65<f2Q(=M;u5Np%/d)K7-fK/715\
    M/%bDA&<F^uPBJ_TeZ'_WN^;M?[91?G;[+u+<u/HYBM*M/uKluAu=?5u;Qh1E(u[7h'Y;u;>bFIFbmOFu3Du~oQ,uG0uM*=?+u?9A+[K=\
    b<^9uICK)u[NU>C@/V7@-N?,A3C$I.u1Nl&OUE3G'%2@DuC)`;Q(E.(2g4uN.@,DH]B*2M$v3-uS*E5)N86@%g6)FS:-2E(?4)L9RC:(0\
    _20c-L?&u)D='AFS<M7`>I.52:J@$*@;T(><*B'@A.?)=DE,@g/u4462j$=0=DAa..T4NPI89'72%:44&<jk08NDJJ'2A*u[5Y1u1+)N:\
    F%u,0RZ2eiu>u&u@%P:g&8C]9u:(T8SL40N&R-&-=E2'uV2u]/P*u>$82C4C*M:iJJ,v0<uZ05,v'8M2^J?@8g:6i(vkCv$6v4Ov,.H8R\
    evuu@u,]u2BuwFu]RJ*wg9vX'u:Pa13A&=HIH=u<IueDX/Xu;LGV;N'B<<0Z(u(GBGug?uZ1_Cv6Ak(uJFvaFuoSL+H(X/Z*u}_ZF],V8\
    uXgJHq5V3L>uF'u:560:H4,a$2)0AF-aOR=/->=c' )+s'8Q@.@BaX.4+@%ku&N>(.65u$E2E<G,4Fa.4@0:2*o(F*V@uF,mY<-V4]%0.\
    o'/Q>Uaj_Gvku)P+;h37j1v;JU(E+d?l.u53?YhbuESu%=uKu3[YU7:V%RqXuBL@Du'$u++Y*S' )+6'7Am6:;%5u//?0
    Turkmenistan#TKM#Asia#Asia#Central Asia#Europe & Central Asia#*+o'1$7%ud@u^cC757Eu+v3'[5Y=u'v`3U9G`QjAI1C\
    M^$u`Iu)9S$?3<[731?/UrIYCQ1^*C+A;3,)<fXM>5&u+/j4UFAFE'-F.:'P5B70:V$H1L)_(Z7Bux$uh%+*u9uPQBup]MBGD+P5>;(uM\
    XS2f1K4Q77%U0`Tu+Bl6uE6G4%L?H=2uG$W2M&u/%Q;/I=+l&u'*u;&t7b?`CjS79Mu-M9;%uCEO-uA*=uV-u<$R0u4)u06ua)F^c+NE&\
    ^H[2?&;/77/D$FPm@9F+N$P(-<O>+D2eC8Q$uK03IFSYZI_;g'm8_>]4m:kR`F=q3H(J2J'abN)u,:N*H-H$9]:2i3P0:0*<+TQVuMiM>\
    EH[uaOu,I4U&u[9S*9-[I=CGn@99uQ0W1,CZYgQu8u$gkRoHs:v(Hu42s&a9uytkQ856OuLu`@7RQP/uJ6Z(wa/u6-LFKL9uwaLRXa@uN\
    (X.P_,FF@u&3H7@OH.=HWTWD'.P<u*-:*<LuFu+:+s)B5BUk9uR$J%_M-;)j]7F?)9=*11$;>M?S,Augl<%u40P&@+o+<+a&<:N.a1cAN\
    ?8=>YBu'J^PABY>uI6;gQuyu-v,u;u*nu2Wu(M_,u,dXCe=u:WuVpu*OR)V6R-u&Cu*Qo3:CM^)n )ht'4K-e@419:u1'7
    Uganda#UGA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)5m&5^`'CMlpOA;-7,9Ru79)u{0H,s4c)JFvR<>Nu:8D'k\
    ,_L6]P:XDDe:v4v,u*u2JV,LEF)4I,SRW%K:$B4aBg-V=@.V8TBV':9.H_THL<@$Z5V;>$F,iNHI8KeC:$4D]Ju$6u$.N.cDeMi+g$D:u\
    wuycuW:++9LCX563$53p8u7B5>raMBt8/4O+;0p8h*t)u)lu=,M)5[5QE9;?jQY+5QC7K/U5EGS-p&un-v%&h~$1Y$M'=3A+
    Ukraine#UKR#Europe#Europe#Eastern Europe#Europe & Central Asia#)Fx'F_1'u`*uE+u%dS$h3S7YOM8W$W/`AE)h,t3u~u\
    5^jUCQ+u>k(H;@fjI-S7%Q(G8MTlu2u9RGF3L%qDF(m/<:J0T$Z+a3Uf9ff3j&n-O>C0O,I+QSu%E=Gt,j+u5Eplu%Qf1b(K2u%T*4>FD\
    u0'@5TfHW+A.u=c^(f/;,3:uTquPc]*oBu$N/H3<f1f>=8u;7^&uS5^6uIXO.I%76>,_,,>b0[(dFe$g1u8'u01u,]u-7u/0C6?@/B,@-\
    VKkC<BWDd)u%-?I+u722P?1GOE)n(u[AAn=K^duGu3utYY.E?$E@;:r+EYPf8l)tEW/Q,)-.5/%uO:W:MNJ8e&6>-J@@P<<:(FP6L@:V;\
    R+Z22o>:+&U8*8@H/>,J5<'H86'HGu20:6u%R*o;Nd:`D%F742c369&SDjD1BFu$$6)N?F/(S3O<GVu50=;A@7)&@9.W$?*7>A*^DM2f0\
    ^=?,M=uW$9*u%G+1l/Y-/GOSu9-u+3u-+uIEICl-uQu(I*M%K/K%S4;'uh<u+%u%J=$ECl;/8(2EDI%I0;@h810;TU$*gaRJqZc*64$u0\
    946%*[H.V'<;X'::>uXuJu0k_LJ:u&_u>2DL2,&F7P=<D22:O>5:AXto*F=X%FJ0e)F3kDcPDJZ*ui*u$0u$(uR)u&$]'u];X'</uT5m)\
    o%XYD+L(a%H/)C>%TNa/@&N6u45N%@)8GD+>B:0X0D:B'41Vf6/u(8a&u&,c,J$aC.AR7J'HH1R=VXu,HDu.aL0]-V:u0&q'u(9_&g>Dc\
    @2B&uJ9J$u8FZ*g+g$T(F/L=JILjuFt+=u;1%1FG&YBO71&/u:'u,=uc2J^4)P$$;Bn:?$77?,?DC:+6?F-u*Hu.-B3:;</>*X)T?]Du0\
    8](u*@D'B?D7.ALMu6^J5T2*@D.qEu$'V?_;P%_2XQe'uRdJ$c.>717$=>;&=;MlYu%9@Iu2=%5C'O*G?;`T+@-8U&;3/*3J+$/A?Ou%&\
    A55u^'u/$u;,C+KSC7W5['E7-C%?9GD5CK )90'DZuO6Y69RXKui?]7
    United Arab Emirates#ARE#Asia#Asia#Western Asia#Middle East & North Africa#)p@&pR1%EO=/KE3'IT68)6E*G;/3(u\
    11^2[5M4+X'<S%/u%7E(^1C789(=+Ibu[bu`)uWCE~$/AuRxEy6-8$c2:<GN&,l:=<-u*)X.u<T]4uk'uN5v6/J&u:JcFH.>DBiHH2JFJ\
    ucu0u&s*>RJHNu{uJFT:aF+(K+I'd45>+8.>C(vU!)p*&q+%>3&-G )jV&n^f2:4_8JE$/M( )iS&o,B@23;GU-?2 )kh&oF>2>;'+I, \
    )gr&o.6.03;9
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(Ah'V0C,G%466NF4NPF08'2U?E
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(DJ'`Jufpu)G5OX'8+11pO9I_$T,u4<u.8\
    P$u(1u0*vo'i,R-J=FQ9AK?EG?bhu3fYAIIAlAu?1h=I+P$R.u$(u0C+=I9u'%tQl7S&u)0I0F7J/vZ=u*Bu2$v0SuRu1kK6?Fu3Lu1Zu\
    7<?B7usQH1uLu-ZGa??37;2CmrNYC0O&rHp+t(k/q%v$u+]YFj9CG7fUu2IL*m]_(u6+N&u*1P/uB[<C0I$OKp/S9A^GK3E*6?$9E3G+^\
    .u%Ca3.51AG/u%+h9N,@)FEu&-V$u4*e')n1-uSOESp(E7b/u/CI'ux8u5%uY5E(W4Y0`(W4DAlAu`/f(@IA-uQ0E1Q*O:Q2U*K%uvECC\
    3S;OICQ'M:u%>?4S/u'+u-7E1u1S?IM+K>O,Q+?11DF>u08u$Xoa<(26uBs.62cu08Ng0(uT0u0$u21u4(J6ecuHu&cXM5tQu33K5lI1'\
    u=.u%VU89(h1S&<:F2n.O:^(?'S9l;u-D52&@18;,B@J6u(6uTPk6gD@8La@>?,/84JCR,Ju9+u/CK'6FR@T:BHu,RuLFg%R(L0N&u.E=\
    ZL0_S:'R*f494IV&@ZaM4)@,<V:4F*H-4U%Q59&bLGBdg+JVu(sXu285&ub&Q+O7U-jGj$A:I$M7M-Y0h:?A+CS@ML1<%><.<+Hemu(><\
    6D7LfL,k>>u,$E.jF6PUWh5+3C)15)R@RmTG3rMWI'56S';hulG=E(30,D@mBJLD?'7.*u4:D,R6L:@6J<4*>V]/'u^nE1u)0?61FG$A0\
    L6c*aBW8V:_]0ZIL[6-:>>k6K.=L8PFLu<$<.Z-+.u+]+.>B(J@(u($8*?D'4.Z86H.R)J=u.<:9u64uX,u$0u&(s2u&)$59A(C19A; (\
    >4'V6E&K1u5$&N-,I(IB)<;6Q2bO8;tS9*r(A4j0/@u1X-4L:u8<86[8(:]'o<LN8X..c<41D%@0FNu6(u.6L$]-N$J?8QRQcK&;h?$5]\
    2c':5<S);EBK2.?'KJ'5IM/Q'Q^C3K( (=d'`,0)+9bCM/OC;%KA;(?:X8(0H0tD@6G0'LB8V5e&=J82s>u8L<,4?%?Uj7%55Y5 (>R'^\
    ?q+k&25uCl=&+aW+d,QVu14EB::<'<2/6u24,<R)D=,C+I0I (Ia'eA)=Qu=+O513E?.Du&7Bb)1:U&-8H*D'T6AZK(%2:*F@R('A.?8,\
    B= (>D'[Th<.<N2B$B1FAP'B1+^ur9[&*6R* (B='T+567%EF)VP2_%TI4)N$13 (>-'YW7$2>/<*67$Q?5&8T@4>)mBBu111 (Es'b%1\
    7?)W8h+?2%6=13,$D2>c&N10379B$k- (@4'Ym@&H7:G$UU$K0=] (H^'NZ$2X0@4i3D5E159O' (>X'Z=X8;*0:]>B(?Qjp?'/H (;R'\
    ^4(a_'*u53)G, (;B'_+u0,>0P;GGY$r> (Ik'em5%(U1/IN@RH% (E8'bpB,R967F)$3E-1,'>b6 (Iw'e~(8X2./7QE$ (DU'ayF)<G\
    8)S+SL (FB'b]O$:<@*X%-/ (>,']^71A,78R0 (EP'aT5*;@]& (;U']a'1G)+:@* (=Y'[xUC;(L>
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(FC'KqK4N20'
    United Kingdom#GB1#Europe#Europe#Northern Europe#Europe & Central Asia#(GT'K>C&^'*H]'<-
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&KE&d'c+.3S$C1K()J0(:9 &Nd&\
    dx6)W91( &N%&dd(4J*
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&a]&iJO$+:6&Z)25/3 &`X&iF^'\
    $HR9@( &`{&ie(0D$2S
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&q9&aw62N%71 &qp&b1L$?75% &\
    qs&baF&87
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&t_&aF&0X@6%+5
    United Kingdom#GB1#North America#Americas#Caribbean#Latin America & Caribbean#&vt&^*=,%88<.?
    United Kingdom#GB1#North America#Americas#Northern America#North America#&p{'%c5*J2BB.%;E
    United Kingdom#GB1#Oceania#Oceania#Polynesia#East Asia & Pacific#%<u%[h7B6&
    United Kingdom#GB1#Seven seas (open ocean)#Africa#Western Africa#Sub-Saharan Africa#(?3%oU>88'$9//I% (+|&\
    &C0<D7I3
    United Kingdom#GB1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Antarctica#'Sy\
    $tou./LC3?N(H;V<HO<+<C4IP)@*-E&?R9[?^/fF;FroU*M0G<;>S$b@u[RW';0$<@2uI(K,@*uy$c((-Z7X%L7 'l?$k01.80J&49&9
    United Kingdom#GB1#Seven seas (open ocean)#Seven seas (open ocean)#Seven seas (open ocean)#Sub-Saharan Af\
    rica#*8{&'O+L;@B1,I0F3D</%Q
    United Kingdom#GB1#South America#Americas#South America#Latin America & Caribbean#'$3$zz67-5Q%(;2-u4?9TF:\
    u0,8+RQM)57i77AuO9?9Q5u`?6G)Av7H='VbI-G*E'9QYBSL$<RN16u<_86u$83J&Lu(X/H>$a;s, &|&$zj83D&u*60)B8T?-7;/CEC/\
    tnu%du'-Q(5G==W/--j&U4`Ju$Pi%]BR2J@1:u-3E4T,u,:;<O2G<):7@:&@5e;_+X@J, &yV$yWC&QLV:_' &{>${)L13E[$-0$F &|1\
    $x~'@R5%7;+ '$%$yL:'&GC0-4
    United Republic of Tanzania#TZA#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)=C&5kB$@3~$3}}%*-0j';?b(\
    7N70A43z@xU0)+EAu%%E;fCuG?MGu9)p8Y,UNUF5gn:Wo=B^-KECCY=l%u?66L?(rKu1/M%I@uAR[3Equ5)u+@h2^6O(C;E]+D?4?L&uN\
    tBOv7ubjGS5W-U9SG`3l$r=uMnjN[0u9)1+9fMKnIf1b.M49:C.M%M3IAb/u)(Q2)<IBhDU$CAA7U-E,u1(u-%-RERA(Eg783F8g*F/g7\
    L)J$q5g$67D^s'.u/qI65?%MG&G:=(uC'GHt.bL9'9.O<^8U:7<Q,K(G8I(G(-2$D1,=,A%5'-&;6;<+HE<K8uA%M<CB;H9T9eduVbuT/\
    T;ZKgOV^PdRGBhuL;uH(<Nq$VSuZWuX+aDu]$6uR%u.au$u,4HF_D@8V.>NLL@+:@:P2,B$F/X?(M4G*C6'88X7:Xu4e28%>06s'L5D)R\
    .c)X9N7>C0Sc3D&6u$2>4@*2% )Ig&)`9N3)?F?&=L.H)cBB6Z6G*[>f<;Du''3 )JW&,A;[57A4/2:u:-qN+F4'K )J%&&E:2:@XL<D%\
    CAh='7=9)
    United States of America#US1#North America#Americas#Caribbean#Latin America & Caribbean#&n/&b(u*-V5V+([K9\
    QWYCf-uA$K2G%h&W1Q,U%90.u0I]J@(>L,u6-vu+H7 &o>&a?J0P%@-W/W& &j'&a8*,B)-5
    United States of America#US1#North America#Americas#Caribbean#Latin America & Caribbean#&qP&`LM5u%%&@T.F5\
     &pc&ar8'65A'M8 &q&&ai40H)=-
    United States of America#US1#North America#Americas#Northern America#North America#&/L'J%69J-_(L.F:T*u('u\
    *7L3u2I4?6G>$8:X(g3_Ku*IV5Z$g6kHX*B'6?8-](uF)u0,JMJ+V,uT+m.H.vau,u04u,Cu{fvPu'uHQu8Ku4IwXuSvcu3sCJu=RGNG<\
    &<4u88>5-;2A.^P[>'a2a&ZG(/Ulu$Ev8u'uij>u;uHyf:u77Iu+utCuY9QtWUOu%E173O(fP[u]du8$v4u*v6u*u.Nu82wXTxuuo]8J>\
    .6=@/*),3H&kOouVTV4u<&z<%u:&u2uJTZu*c>.2>uBP::0.uquBu,Xo@]2J%J&~$1}&LqJHV/>&Z@4$<A>8%:44P.'TNJkJ(<RN'a:s@\
    HRL:u@wRwNs3)E*=R=N%e8q0N0>4B']?uHp,y/,/'M-7*?qCe)(A?9>I5MPK8+>6V/6l15(;H)03u%bj,I3I'5?9)Y.7'=S;(+5?1;NE.\
    A'K;A>?W)SA8Q0E$*4F>E(0RCEQ7&EOl%?bQS*jM1H1K1%/R53/M=<&M+1=8K/(>I+S?GI>5b^dWSu)I=Iu58M67P$(5u)?KUQK8/k1D1\
    Tp19N52YH7X-e4Z:%6EP+8=2+/5:D&8)XS4`'YO$u^7A5j5'k1&uAfM'G7+.)V:NS=;D;2.G;?+lCAu57d(^)p1M,O1uf'C,K?b3uvbE9\
    lY;)A=De2_'RGD8Q([)CKdWC?=3C.Aq-8,4S'C;j+`/Y*u&999u)COACA**=3K533$G73E`u'W;/(<sb>E$IBU:ha$PNq>4u$4DRKG^/C\
    1=71=GA.E'Cer.nDWV^J3&95I93B(2+4A%C1;)<53-W=)=O==u3v'(?Q5OG5WC^7<':,ZFu,LZ@><ZA,Q%:R;:A0>H-JA=+4=7dDEZ0N>\
    ,F+R$9,SF3:=(;;4PX2+<70G1*LX+8H$6C;+VDVD:u$&W2XLI%(DM-/US91<-Q9D/C5+)C`6DO<1(795E2>S-5)b2u)FO,75'WBAN/@2b\
    u0nBW%9QH[:j2KV+KKN'8A%C5C*%FNcD:2B'P)Q59hS9u%F9T0>)]du<;J3DER5H?3j35^&uMu<1,OZW@3$oWBIZWJ9@E>3m;=3L1&[Y0\
    &E;-E2u+s,9XURCJ/B=4IQ=tc/BA$uKLu5(:1s-B5e3J'2WXE*=H%c>u6329.I8OXu~u$u`+'`u2CgEuJ7J7n@G<Q6b=<h<I6$YS66AI.\
    =%3=93C)S<3B)D%I,K%AR)N(_$c2Z+(G-pF0,kV>6%49.Y/SpY[W?-u)6K%3RC,-AM-^2b<>=umWD;IQ+C`EC*u'aJWB9c/uH8J9CGA?p\
    -/5uQ'E*QIO&7P%[2=[Au/fOY?u'&Z/J)j5Eup(j5u;`C=u+u99d5>*J9G8W57^Gf5/GpUW.4C5=C5M/M)33I1u%2=-N1:7'AI=/(1L=;\
    IR&E2=@E=AG-+E9ES9?'8=1;;'330I?1+1F'EI1=E)HGAIA0)O=u)*^8G@uh8WFu^_u[u&uvuZv?4?5;)b(GTuC52Ou6)],u&/%/^//1T\
    $84>A:%J?0,U2A2lLtv$xKLS2G4n(u3?v))uI16;[CS/r1ISKA$jAU,`3K&9H0D2(ZI.436Y:Ou,S_+Lu%<^JIe9uHI:XsG97C?$3c*o8\
    @C&E/$IO0=>EVlu]ILD.RcHH0>5@91CH9,3)DG)K79E'=>1@JuqHu8(uwSevIuuuvv8u`mu=3=E'Af%u7UG&[;b'Y/9*3B$@DK0<7B`Lh\
    _>094<J?%=1)CK8uSTuC>u*0R-3<G0S)A*u/GuG1u//B:]2,@1@??747$)E=;/9r5-*::%0=-MMun1,.D&R0=R?6$P->;@+)7Q9tu)(u[\
    +W8E(`5h3I*US^;ufNGDl0MKE[XAP1m0L>F$B6>-&/`O@AR-4(.F@<J))1:G&Kj7;50-K);=6CJ9>=u@E>$>EL5%;G55EC>IC5+,HGVjN\
    h2/D96uEB,9H7%I5b15C//.9VC4S&E/GSA+u9>uEJ:4F'%0GN%PC7n4bqb&?FS1SKBE-+j3ux4S4dDu->O(M)uM%W5;FB42>+<5&Mf<G%\
    1u'+v7nnK(2u.XC,W15*:N)JG&;CG45)0hNdu7t'GUQulu+tMf9dE9'u.]M'd2K$$-A1A:7>=%Ru+N1[GQ-KD/tE;5>C;[+*EN23OIMC-\
    U*91]fGu7;GE)bDG>Dju&7(QCb090`0?0u%2GouU>%&MY+C?C,^Ju):uE.p6M@M6Q*G2A>O4[,I6;T;s?V^a)6,H)>58':.<+aGFdJYZO\
    oOVO@AF3L&B?P`u&Ec-JIRhXGF-<u=kAP;0?$;23-[%u3*j0M6A%3;G1[+SMKt5W*9-5=-?;=GC3G$f@u3ZpFY2S<MJI<G2MNQk;Z$_bu\
    REZ;<SBjFu3kuKu<u'eU8MJGZOH{v(%v-~$0U%~$4ryF6:>aQ'~$.3h%R74;--]&Z9e^suUu6dDWLC0M(/7Q2*ROcI,u/'uQFG:1H^FpD\
    O+[(t<Q&u-)E(CBE2,H$]3]0V?F`8/>.H3<U:QV^@;RGB/<tu0u'k1N'ZFF6B)TAHuE8u/u,)gGi)u.@0<'*Y@=@->=J+9>IoA<3N7>@6\
    L2X(ui)B.R%K0u9'`8U;9(U<;(G1'b0Q9)=8I.u7c?=0N'XNK1@AD;0A_hFY]uAu0+u&Ku<4_%N7c7Fu-u2u)c/T)TFu,00250B1&Hs%o\
    @u0$B7e5LC@2L$J^]9m'B*u&3FI_4T6BPuX@.D<I)Nu424,ug0uD:H+J,X)XPvs)B2L/u@*uJ5DD3u2&c4:)>9D'L(C*M8;8n$30u%/=0\
    Q+0J$u00E@E2L,V?8O25Tu@L[,96?&/C-<1sOs=u:EVdT5@1k,Z/JB%u&Au:;B3V/w07i0L?g(D84UFYU[3:u/u5CO%EN&R<`+*D@Du.]\
    2<XJ&B8'.M)5MA*C;%HC0U-O?);2;I;RG5?Q31R'N*P1J:>PT2><+e&B38.<'NBRDBng0GK6-LR4ENlH42F'8*+8$R/H1,A)=H?]~%4X$\
    ym$v$$v&$v$$v$$v$$u4%&umu*+F5%5*[4QH[(9F=u&3ue5 ${a'wp$w~$uI$uG$uI$uG$uI$w~$uG$uI$uG$uI$uG$x%$uG$uG$uI$uG\
    $uI$w~$uI$uGv8C@Du<=u,7uL_v*(c&$=Mr]Gu]IBSuPhwBunPu11AD'eFv4eu2$RX$mR%@.2:A@uo<u0>u0>N7P7u(Q*/1OV`_3V7:5m\
    ?6A032/23B7uu^uBt_I-AaOc^TWFAuguju8u-@AOSuP91?3Ku4;+989(Iu8(v>ru_=HAk1<Mu$3R.BI(=';EO1U.W<Q.OYf7A&1KClOC=\
    3,u1,E]5P?L>Fu28$.E(5X$a3V9Bba'4NHu9Cu^C`933.7?[AG3+Y210?T*2TFFHeu0N$q6uI.C6INd4UL9NQ.'Rb0;.KB3>*JG'vUV0g\
    Mu,OF6:8$u*=sA0(uSeC8+H.*uL)**uK6=$IEG*`]YB1],DPm<8?+GEIYC57(?:b>l,O@hq+JO:98Eu0Qg/F%J7K?'FKK'RO8lXu3:dLu\
    %3;7'f,^TS2uM)+@2P/8bg$0u,DM&E/1,7N78'M27+MC-u-DQJu=6d8')8EO;m&]/i=25V3&+C;g&J-TI67&?A1uW+UEQ,f>u%>v7o+6n\
    DQDIN=8u)NO4u'662p.l6v/]u1F[6E4q>JH(.AV.FP,RC*-%O2W.Z4B4,q%u7<dNS*G3u3^=-uKCu%)u/*r.v;VC0RB1NC2$CS5[-v'>v\
    +8ur(vY3uK3j%f&)0@4I>`4r*Q,I8O,744VBVJFj?S=OCbAW(n8b0l(H6TJ*0v7(/B?*I'd3=0mD[0O:&L2<uR<K,t%uGUM-9*d$;)=9?\
    %50W6GEb-C&QD28u,u$I1u%Ku+%S5%/i4*)EG7E7-d%$+c?X1)G93h%E3/3B0P*_$N*@0@'>3%A[1A7)I,KY7IWA$[1t%d0Q:^13*GH+%\
    )KSM7U/*9P/.C=*M+'f47%8Eu1U[*^5S0+E79lECGu78*=7%^*O)^5S&u-J2<D<c:m.R0]@@:_X5,uQWO'u787,3<@]8@VLeR:@Dq%H1N\
    $>2,ugJkBu]PH$_?H+R$_.u.'v0?L%=<uS0W0ulVE8X6JJJ:]8u>DM&p)?)W9SSf-ud'=4A$uYKS9E;W5l-Y1[?7A2CQ+W9uA`1A65OAh\
    ?Q-^&U8M%Z7_=F72E/5KAI+u7-M/i1'Cn;`%.89.?+nE<+u%[uAO./AI3E81u03P'Z/u2CJA3=A=jKu5=dI39-Au%;D)1Wf)d-)=u|3IK\
    u)Ou)5;-3;K779u+-1++AK*E)rG5/DG$1AKQ339`%G9S1`GW)S$K73EC5d,K%d973L%8-['S/u-5SK$-@(D+@54;u/Y3N5,Q[E;vz[I15\
    QG?%iC8W5E%E/tMW-UKU*;'E9U0u%OC)t+K0&>08@4k'92u%8[1E=9[u3pI;G&hII(&FQLG$)-0`;A^55&WHU,,G/;G7Q-8i+F..gBu($\
    8<sJ_Lg_sVu,Nu4Dv:R'5D-k,@.$9O/&-cQ6)<*)F:*k%0-c3B032h@;@.:]mBBaDN4u<VvBXVDiH@,.=R+N$'a.JBBPFcLo>H6aLe4H7\
    P)B,O23<?4%N>a(c:HP0u8.^4`,1J$@>Fu0Zu:J=4RqRib^jOvKWubOh-Q.ENQN0H8<P(V/P%[<u%:G)?EI;W62?=O+AHt+Cd1Y>uAu8I\
    Bu)R?)G;G)u1FM>MDb5Y7dEO$uG?Q9/Aur;up2Z4c0XD9L'T_J`$I1G@5]NDHa$BCVu/u>Ku$lNXiaes@)(l'UGu%tWKE-Z38M?Yf&^?u\
    [Cv15u-&u3H*Lu[cpc[$S6[>2FG.O$W*u]u$RZJ*V+g7_-N?MY<*mFXBN+gbu$BPHG6Q,uC2@.m%@0f>u5Mv+&uQ<uO'O6kDV4&.?&Y+=\
    2(<A1[6L@G%99(Mn%=>;Zj23@PF76Q*Y5;4)N@%u>2.*u':;:H0c$u,2G:3F4Hu:u&u:iD4R,P)P3=Lc0LLK1M77kDiH8u6,:*`BRFuL6\
    g)u(7T?+1G3)1u2H_;@$u02P2]Hq<u<qBBi&<=D)v6*u4.g>uBi6HUu(Eu,u/_f6M%BHu,'_,T6JL7RlPS,uCWh%U.O?uK=f=uKfA?I%?\
    ]uWZK5X?V)IIS8u+Bu/4vf%unCA.=+?7C%d(uM8w7@l4bN$@@.%LY0uA]M<g+u2,DHi0e)A6uz89)wGDvbaMHD<D0*?uZDkLuX*mF_Hu(\
    8]6o.u&7uF%J*@2uCD>BuVHu80Z$uqRu*2uu,uX&H3j(C'T5+1OQ(I[?u]WvL'uF.g3Z'ui,uD-T(u<sL0P1_-H,B71N74u~@uE1E4.Fu\
    Ku$W4^$C@;HV2T*N-VSP)/S]MuTKu:2m$N+u>GZ'u}6&H3<I6uE'u+>n)u`Mh4O:j:-NaTP:K4u50u~/+FjEj*u3'vMDpHCB^u(lVydv*\
    v`PuAVj0f(u'4]8L*M7D)V0>2JaNu,/Hw8)v4(c,vg2a.uDBuZZuFk686%0>2c_avkuZuDXqNT?`9f5uN2X4v}@u_R*.vJ_a+[IL-GQo%\
    67&P6NX+uL8ud&u)NS$uuaugJF%65b7H/k,D0uk$Z4v<&H*uNDuDLX:u,ZqHuRHB)K)?3J7w(Kg%>=9;h=u[=N/>;N%e,X4u>TF>>,u,)\
    V1_=OGo5u('s3uBBu,,u$%u>6v.;R*m'q1>1tA1C@1X%*5D)uw&77U;w@/J0a*uR6T+]5X'V(uD>uV&Z-](v$Ac'u(IP%T4N$N3i'D=F-\
    v{5uT,v4%u,/u2&uoOu&)4-va/u&<ua*uT6m$u('Z.vFCuHIV?viKk9R;T(uH)$uG$uI $b>'_H=5$/B;k/,3SIA-u+*uC4E3u*)<54=O\
    -G$O3;3u-)u/EE;^/H+$?OKu+E7&54uBiE*S6M/DH3.l(C)91P&<1.;AIC(dR?iYX0P]Ra0N8g(F+,A>-]hR9=<5D+a+4a&%.nH->>6@*\
    N+]W@*>:]'800H98>(u*1J37?(9s<o,D- %29'Z_uZIeKNI>Q]URCS.u)HCWi,aE:):E9=8)e(0+-j,=)?*I3CQ'9,A>AN/*l254&:/FC\
    %*9+5A,Y]^P;0*0Z*(,SP6F9.b+9(?Fn$UJJ8]3V8(4@27LC*h1^9?:u._=@%L2.q+i$LE0C $YD&e*D>HTAa,J6*u(Ou}hRS,UB+2ERA\
    255?u%Yu9;u-`5K559&tL-:*u<Au&Ee $9<'lVX+m;NWu43a+@9V-Z(B'u.%uD15IG5u;*u9)M7G;'=M352;NE6U2t,EH`>K0uU>u'$Q/\
    u-AS'O,dB/8*N<VL,mE*-u:%e-e(u$B %-*'`.B.m/g561.;3[Y+U,O5H1u@'FA,;9Ob0Y>uCFO''h?;u+.EHC]uMgC2OJ<V]88BkS&:6\
    6a&>4J.:-_K/GC)D7 $Ch'df&MD34Ql+j%b3//.5E$?4E,uE0ubTb.bF[Po0u{+8Do6V6P+m0];u&(P/4G %.j'[[.G$Y-AI*KFKX/>*B\
    HB^'[>%LS-5,'B.2RJ[:1PC<5%Oj71`-4H7X%842N,L:(2FH2,N$u*M>)J=_r:KauY(Q %0['_(K8MaA<AL$0?49)&?2CuXuM*G93>C)1\
    j1dbjGC'A6/N62Fq&<OH=@1J;u<=aGT)HH1cdu:+o&i`gu% $H}'W^hI9)v=%I)=1OGS9U+u1*343F*>oDkqN2a)X:uBF>(u$$8'D;Jf6\
    /a1LC %5u'Xx0:/4??S3SY7<1qFHPD.u6ucV2%RITU2;$K7p?QM;?*98M& &`k'91s6v'fG+u5EG'v%U?(ub=^%Y-L8-27%97E+)<>FF>\
    V6<26/&4@4H$P.J+J&B.uD*u&,D2iLL0u1h?=>%u0PZ. %2T'[zA9I>QPE2,5@;FQ(C?=h(K-S*583s(H^VbF,2J.c%u_;>122s/B547 \
    $BH'UfhG;Eg,B+Y7A3lA?;C+O'r1^;C'[=`)[>L6m.N4u,<@06PB>T%:5L>`6Y(C6)<D><.u62P%(I65B0VR]= $c='`X'=UEA.=>E3.A\
    [%G//@/%EKI7u%+uS@A,u>c]:u&)$>?@g2X+gC>>R7B(6= %0O'[S*I)K9I'=5/?29;?$9X8u(P4=<[>(2MP(RLDX(_;BIJ&874C-7G+ \
    $<?'SI'0gFRJ2XTD@(Z'@8/*$HNHu*:H&c7.-;KK3uMMu1r %3j'ZR5.u'.3TL4<F2(Vg>)PI]^5Y-fA(A-E(74 $Y?&g'G?W)A/W,3m=\
    '?0AD'86B@(VSm2X=eW %39'Wb;?K.u%_QRCR5Hh218.6Z,u$OLM*A]b@6c1 $0`'R'6:^./,X>Z4V9.11EO+)-<=u-9uW5vQ3C.k.u&8\
    u64s8 $U.&hJ;)+:1'29W&/:KR1Ja*NH:(R^,EP'*C@?9/O' $mY'dhXV.8<&L1<3-1uYl9EA/GGM)G3O)-0LRgH]< ,e]'SE^=d69Hu-\
    :o@X&k1R*a7oIE- $QF&jGu0%6=&75W/5E97.K(14M438>L $+_'Pwu'C=6U?Fo]8':6HN%615C&/R$4)$=A' $(-'Q830D2e&H;>+c)U\
    59IK?bBD.*8 %5c'XB7-%>46->*>8$P7>YNW&5K)A&72.> $3G'eK.BV2>KT7u*=Z(P985f0u3$uUZ $o9'dy-&EZ_@g/./q(D+K3u+5 \
    %3-'[L<)$S-/O3O*^D,8R> %2l']7qO:70;^/51h*%D>H %1$'Xo*_KDL6m+P4>;^?39C; $OD'X^S-G,I1/0+Z:B>,<5+56&><'? $W*\
    &guu?*4R2)vD;37O7 $2T'Q_u).u%'O88._-]4L'u$3u4&H+u%' $)4'PyuZ:V>6@:,6/?I)GC+`(t'A+ %Im'H]?(5>+J=.;>DP>0@;%\
    -`9H3Bj,:]I$55+ $P*'XQ@(<<<&<@8%/5<317fEWM9)<F &(*&s0)5Cu*Yv>%uD,J2uravA $NH'a3?)C(;L6$L>u@< $Bw'VFV4@%qE\
    13uI1?@ ,s4'PFR7T+2-h%ubgl8I<4(u,3 $a1'^'$1u+1[IC8,D@: $lU'dq=$+@2,<]<)6603/707?W;3 ,oo'QlAO$5l=E5C>X@L*4\
    06H ,g)'RD=%52u)*.2H(_:R' ,t7'Q>I*74&6T8c=7; $WT&g>39;/=*)>;FP,<- %/S'`H%-Y$[4=6(,X.T7 &i8'@l<):OU'%?I6$@\
     $]l'[f=9jEG)6DN<N4 $kR'dM4<a2g;M-9/ &4,&z_?9fH'2D28%N9 $4h'R2A)C,48P>F)@5 %OR')e4(u$7P.(7u71A. &cd'9p52@\
    *FB<&H3*3 $bK'a739S;S<0.]: %N|')FEJm(F7;9 $D:'VPD-r=7VN0 $:j'SS>319`.M'%6g2 &'Y&uU(FDsgu:@4puC &Mq&uMGiQu\
    @;u&494Qiut &M`&qBUu'tnVsLF&< $8r'RwS/;//8_LJ/ %RU'(Gg;JM`&5L?* $PB&iv/KA-5E58.8TT $KO'X*3=5-?25:i: $,z'Q\
    ]?9K03806V+ $sh'cy7%iZH6T,)1b; $`9'_hNE//rH7020 $JX'VqI,A6'8k1H; $:j'[rX+B*B1O97&W> $9J'^%-8u@259M7 &X<'-\
    E.`'Q5h13^+c<6u$(H-g $l<'f3U%?..@<(B- $^S'[`^/?.(0N4N% $Z?'Z(3/S('0RF6& &eP'9dA)l2i6.> %S$'&{U(Qi2.8A %Hd\
    'J)(:B0T1(-?-=4(? $QB'XQ&:860A%CK)+@ %H['Is4?b4/B:0 &[''8(6JH60''=;5 &(I&w$+$:RDL6,*5CA &)h&w}W=u+S(6B0eN\
     &bc':6M+>a82 $OF'Xw)4Z&0))C $,%'Q&+D2,L9?? &-4&z,68:$IEjO7' &XP'22cu$Vu01StuG $c*'e0>66LB/KK %H}'Ik67+/9\
    *38,:4( $,M'Q?oAE+O6 %In'GTHI;19$ $r1'e+c>0'7A $Bm'USE=-8<8B. &9f&{r&5S.cN $Bl'r5P6u*8')uCG &C@&ztK3M0R'q\
    JB( &Jx&}a>@5u3 ,qc'QB1@2.J3 &V1'+9me8.bY^d-) &;m&|5.,c,4-G+ &IH&tB812Q$97J %Ii'G|&O?6.F %PC''p/:J%4; &:Z\
    &{R1V49(='U/1 $Qg'X43D@+0? &K5&og9TL= &[;'64Q`%0ao &I[&sgO8)@FGD% &Kd&ow8.c.d= %ND')^@4>7 &:r&|7',a1&- &J\
    e&og,<0AK- &hB'@5.@8; %Hz'Fr1@.,2; &Wu'-m$A=P &bE':F0/3A &WZ',6n?L: &U_'++4(B3 &:L&{+(+99 &J6&oX@*$+ &LD&\
    p24.*- &Lm&pC-%44
    United States of America#US1#Oceania#Oceania#Micronesia#East Asia & Pacific#,%V&UN7:$R]J6JN7dd3`
    United States of America#US1#Oceania#Oceania#Micronesia#East Asia & Pacific#,'n&YnN8/33S=, ,'`&YN*G371P ,\
    &V&WOD.2/77 ,(+&a?MCBT ,']&]H>$*37% ,'l&bi-=1D
    United States of America#US1#Oceania#Oceania#Polynesia#East Asia & Pacific#$8R%s,78X:T'?)E?
    Uruguay#URY#South America#Americas#South America#Latin America & Caribbean#'%T%MJ'a9T6JRP>H&@22<?g+i%0,>T\
    F2u$&RCuRu;u0nku%+b*G:$B(>2_P4>@)qh,7HWgG:2]OuNIu,u;aOT5m765R;eu`PKVAZ5B909u?uAG;5K$uW'U,7a=KO=fu'u13Wu-Y\
    dbK&I?vOtr4^$WFuM2p1u9KW([4AFupLuQu.uj$uE-5.E_u5sru$3q0u(:u8'DB4@(>><L*@7]/q3JBa&@5>'>,@1V.8@6:<8a$6=D,DF\
    R:N.H)i8,
    Uzbekistan#UZB#Asia#Asia#Central Asia#Europe & Central Asia#*5`';uH2mC*3tEp;1Ij7=5OMuAb,9H+mCk6H;6YD3g3F/\
    R)B(J-*((u&D16&<:*@+@40:+&;H3@M,Qi/>,8',`0'a0]=RI4)i'2+V,]/)5u[YIIQ/f:/;29)3/-M.+0M)QK;CO-bE;>O%^>?(u')M)\
    /)uM37*?PY2/.*@uVu*4@O4*<u)o=&E[b?u|fE.WFE0M?&GO?Lu3'/A%:G5'uC2uI3)9uF&4)'7`+)1DO3+7,5?I&9u%SK=%uU2ub:l;Q\
    IAu-85u*583(KJ/q*_16?Ku+2r<Gq^,?)9Mb;/EICQ^`7E)u33A;:b(/0A%S7U.ULu32uO+'u8*oN_9Dn4u)Ru%DQ.U5Q*u)PuUqu9Xd>\
    WDu+e^+u'Nu1Xu)ov+u<uxu.fR5<=uJAZOBI_Au(=Z7>M@bB`2M-;9`%;,n,?,O%u3/;&ufm+B@T=N$<22>)*:E@[8*k.<^NI&uQ$j:AV\
    A6r*9,uEu,;K9)u).O;(-XCXS>GG-?PG8u%4E?+EO^W-uM'`?QW`K:uvLKKEu5.w`0$~$4Bzku]xLu(N(R5~$.Hy):50K>Cu.jvmvCD$y\
    2]y]Cug_J,L=gbLAu.OuPv'uJR7vG1d%uOv>'4u9<u5@u-4GN3x66@+X0FKJ==u+PGX=u&5D*.25N0PagRFZD<<,LH<u*>08u>XV.i<Z>\
    XVNFF8B$83B*LR8.J(!*4k'91@)2=/$ *5m'6`2L/(32$J8*:?a/7?2A;+ *7<'6j(.P.1G
    Vanuatu#VUT#Oceania#Oceania#Melanesia#East Asia & Pacific#,W+%qmH&+3*I<=@u`MId$O9=&$>;8?P,sUue$H4T6&:KDG>\
    uWR*6D ,XT%nr4&29<-<OA=`*EAA,%:5L+c/H14I3?B8s:(D3Dl@-*5 ,[S%iJ0>B0:)2IB39/J?4A573&u=R ,Yu%kP:2-4S%0>FJi(L\
    ^4';MU% ,YO%o(LL232O>?%1Q'd0GF ,]-%h%H*.WXC7OI.ED5@ ,Yh%pTFul)=;)?uH2u, ,Yg%m`9R(:>4>ALGP1)3Y6 ,YC%q'I`=5\
    U&5.a] ,X9%sXJ5)A37[0&F ,X4%tT>=$KI1;T*4 ,Y^%qd8u'&Y+;3@-uN ,^8%f7L&61199$=4 ,WV%p$M>.<R+
    Vatican#VAT#Europe#Europe#Southern Europe#Europe & Central Asia#(h]';.$&(%
    Venezuela#VEN#South America#Americas#South America#Latin America & Caribbean#&z&&CV@1>h-KOSfGK`I/l(GCO1AO\
    u=Iu;?A-u9:=)YKK+/C-u=GCQ$AHG@dgE.^7W6G%uA%965H?<=*uS$3,7B94?$/5R[2CLOuJu1:C'u3([BtNu%0W3^.5L/u()X$s-*?+Q\
    ?GM)O?fAW+;7CuEGGKAl$3-[Y=3G$G1rO=GIGI;QlC$'<4J3DQ<W7nU=-u31W@v+uw+>(@Iu4'DKu<3<*87J7X&RKDjkE67N^4I3.LuTu\
    He]6HpuBMD9J?u,9R'm+B38$e4u>(u&+Z2NJB:P(a:VLJ2J3cG<b6Y&C7u%3uU5u=$t6b)M?A)E8E)uKueubv,1*Y%S.`>S6b%u%Eu%'u\
    14f(uA5O6C<UuBn674-@'H2uaFT/u$-Ju7u8Wv:9.O$7N7,Y=[-+:Xu,eu.<T>uw@uJXu28Piu,B<sDu4uw8>v$Pu*FIMA1ulIE9(bPu-\
    69aSG+4dHO&??u'WWG`?9duITj,ELURI+E4Q:;>-F$u2B<22<TX&e.s-XUm9XUTYuc-eF:'Xu&2v,u(uB8uPRB:>H6(gED00>3XI$uE5-\
    N=cDu*u$DH=FS,d8d8ODEN,uH,m;u./u*Su*`:M,M:?9?0S<SJAu@-uH:v,6_4wJ,]9*Ku4u)s/g?k3o7uD0w(ueuc'N:Y:uI,G17HL$u\
    V0um+uN>c(H)u66v27ue43;S1r'^GuQ,u+1@-$E>+B=6Y1K55H*86$LF3Ru9DY4(<H>=)<8NN/NEBG&5@;.5&@1R]$2DD5u$u)B1u,5]K\
    FI7IW7ES$;3?-SUu5uj%kE]KPDe&iF>(uT5B>>,k)_=qu5+9Q;=Y`;tfY)359SOQ$1Rl/O89<'<,T),)-W5;pGYEb*=7f-3);M:^,u/jf\
    EO*1u(u/ &r`&P5MB;+[,3,8@Z203@3F%.@PJ612WMO &yB&KzZJ>A'597^9'L &od&PGF$F?7+K,72 &y`&LHV46)E=S1
    Vietnam#VNM#Asia#Asia#South-Eastern Asia#East Asia & Pacific#+-z&hmf)MG?1O1Q71G+[pMG8p7U4A('3<b,?u%u'.Y9K\
    UEu/u)M%A5hub%S-E&EAfAA+Gu@v3knD9J3ifHO3?,bU6eKu,uKq^sf<bkMs`'1oSDE0Es(<EDC4A:$,KPS8MZlJK_MDt4lDr>G$d8h:Q\
    *QLuK)G5H&u=4[+h4;>r8?%u1.S=@5DQMFu9K.(u[4C'E/L7K%A4O=UI%9u;f+SQ`5WQ`Mj3Ijb+uC^I?E-U;=@M09:/N+3+l=9E8GLS?\
    Z+4?-CO%l(Z?X1:5$1UU%G;33(M@uQuD8CuTuS<M&AECM%jTuCuFI4uFuUHj1Mw+uKKYCdWGACu-5S*V_A:%uo0u}<u(D:P0'J9@=2G*A\
    HY174+:h_4(LJu8&2*u(u$3a..R'c9@JuR::%LUF,eG>$1V4H?@u'g18$q+B*BB,DNL'u2?<&(:&u(F*u$*>@g.u0u$T68$>;PN2>*P'g\
    =u0%J@s<u*'D=Z[u]/./N2u6FDFu$):&g5P*4<2DZ,>GZu-i;<GV-:.4iD8D)6K4C8^_[B145T+(G?E4)6IP+u.-DA8G]=@u=u$KRu)u(\
    =J-F'>WiU2haCP$6<c/0S8uCBK:hVuYu(pB-@ZD2>)D1D*0u0(uFA6(cZ:D*@RR$>3FA6Q'-,+N16u7>46V@46(6u1kbJI07%u;WAIC+h\
    Fu9<M8u+uR1<4k<X$P/2A,/@5IA798/]-:I:5>^cQN;JPF]m:HF&u&GP=NS@'XF&:VT28:'Rd:*6V86uJu3:(Fu$H8@(FK@%cLe*PH0q4\
    2uV_F>B1_W:M]5cMR(44a%2)>EH%u$6F1cIC[S=/A)M,9D7,7(u;>,_7X9*;eSH%DKF023i*T44' +%8&ND//?u*KV8$F:6&:G'Q3Q +,\
    p&h<X9^U9& ++t&g?,1193$CD64 ++A&gR<?$=E@ +-$&gh/O9-=&D6 +,7&O7-7E;%8 ++%&KBE$H>
    Western Sahara#SAH#Africa#Africa#Northern Africa#Middle East & North Africa#(1?&r6$Y$Y$[$Y$Y$Y$[$Y$Y$Y$[$\
    Y$Y$Y$Y'u/;1uGQn/;+uAlYGGQ1=$W<r2vA6w'ul$|;%x5$wf$Kv%*I78Jv]uB8a(uq$a,uH'uH3uP'uP(H8DL<a+PPXDHXPHT0]$],i8\
    u$,]DuP4PHi8<@4qDq@D4DPiuP@@D8u$Pu(]@<@]8]]vN4H8]$88PuPB2P8Dgu.XR.P581HX.u]Lg(u(/uLW<$c8Z;g(u8q@4u&(u('u&\
    04@7i0L5sZ$$f$u%$vY&v-$f$Q~$2n$$S
    Yemen#YEM#Asia#Asia#Western Asia#Middle East & North Africa#)Q.&]Fu2m@R<.,T32/J(T0_D<7<&2PJT<:$T5TMH+<&8-\
    J4B$@2u$*q'u$.uw%F+iEX+wV?ui48%89su9i'N8qR]u]vgw:w}v$a4~$0HukwL{^@/uFvrvClWCSIIU;u)6r%MW?S7YAC+?;A5uEOuME\
    v=KnQjAu;+ubOtCu5[955KAG`[OAA%^3h%uG8A1;;u+Iu-tf7u?=nCU/f+uI(uE/u=9SM[hu/=9;?UuE7Y8u;^K-`%M/A&I<t@^5)]u5v\
    $:uk%:5g^a&sGuD*@MuP,B3>3XrL4HH;(NEuFVuk )kI&T1uVOI?^3[Eux3S,KFnPRXN8N'V?<'J2 )Pt&W0>:49-; )Pa&Z?.==G(V )\
    Q-&VY3;=/6D
    Zambia#ZMB#Africa#Africa#Eastern Africa#Sub-Saharan Africa#);a%}`6+:YLK3lFCZQ.bNf$1rrS/ECDp4AOu51)'Q>A*C%\
    t7u-Hr0+T$%AEEb=u-A5?/M:I/n$[//GtGIG3$+L5.1(+37L9:?@Y8(P@8Ax7uOu+;uUOpCuxSv/UY5uOU%A.SLf6uIw)$u57rCu3UYG3\
    5+M$f+SAMudYu1Mu1UjfStru7u|v-u3Ct*u5Jr,^;W,UHK2E-M&p8heG>?.r.v14v7Cu|Cu~ucuxukEJbVbJOuX;uP$u0${:$y,u0$u<$\
    uB$uJ$uL$uJ$u($T(&2Gc0gDu*&@1u0$X.u>)HBu0+H1uP-ZR+:Yo56;0U;Q65F1:(aFu&:uP:<2B-1h>u+PA89P(u2Ai?uR3u:3Z%e0<\
    6JuFR22-6lodPu7P?u(+vDr:3<MBu'V-LS_u1,GB=J-H%mBL:B,B7,QB38*,@$yRM5W$?=*SA5E.uC:u)u0C@r]GL9PAu*8XRu}.ZJX&T\
    3c(D*v<-a=i[u2$8u*cmmVq*P1N@,|&u@Dp<GDAN;uB&L7F;,GTM_(L3.Qo+H7u*/8;V9_7gE<Q*MB)22
    Zimbabwe#ZWE#Africa#Africa#Eastern Africa#Sub-Saharan Africa#)3;%abWRW*=6-D,XuELu+<u`<Y*?@?_;L`a-6,u**F%u\
    2A6b(p%-u81F36G6uxeu%_u1m?0GiWuH(J+6W_7_tu(?HMu(ML9V2Tq7N%F.L1VGX+_<s+u6Iu$)u4Du}v.su8Tu$kgu2Vu2NueZBN,T$\
    g,N46ZHu4VsDu68w*$*uY0)q%vm-qU>/u$1u8u)uN+u&=oANGu(/'==O(bFu'(p-uU$uS(O0S$5IuA$95AY=+3*WP;.5+Y7`8h_u10C'O\
    Uu/G^Mb^K7K%u1SnBd;3x=xG[KI:S2d,u%'u7/u?4uGNu14
    """
}
