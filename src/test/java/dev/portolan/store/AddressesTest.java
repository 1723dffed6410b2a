package dev.portolan.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1.2.3", "10.0.0.0/8", "0.0.0.0/0", "2001:db8::1", "fe80::/10", "::/0", "192.168.1.1/32"})
    void addressesAndBlocks(String text) {
        assertTrue(Addresses.isAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "999.1.1.1",
                "10.1",
                "1",
                "server",
                "10.0.0.0/33",
                "10.0.0.0/",
                "::/129",
                "a::b::c",
                "10.1.2.3 "
            })
    void everythingElse(String text) {
        assertFalse(Addresses.isAddress(text));
    }
}
