drag () 
{ 
    x mousemove $1 $2;
    sleep .3;
    x mousedown 1;
    for i in $(seq 1 15);
    do
        x mousemove $(( $1+($3-$1)*i/15 )) $(( $2+($4-$2)*i/15 ));
        sleep .03;
    done;
    sleep 1
}
