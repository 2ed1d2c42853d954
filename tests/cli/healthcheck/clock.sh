# clock.sh TIME - what the clock is found to be at that time, against $ANSWERING
sed -i "s|ANSWERING|$ANSWERING|" desk/config/betops.yaml
healthcheck --home desk --now "$1" -q | grep ^clock | cut -f 1-4,6 | sed "s|$ANSWERING|URL|"
cp template desk/config/betops.yaml
