#pragma once
/// Which sockets are whose, and which has to go where there are too many. Pure; knows numbers and names, no network.
///
/// A socket is a stranger's, counted with its address, until it has shown a seat; from then on it is counted with that
/// seat. So a whole room may come through one router, which gives all its phones one address, and nobody has to know.
/// Room is made by closing the oldest: of a seat that has too many, which has reconnected and left them behind; of an
/// address with too many strangers; and where all is full, of all strangers. A stranger can push out strangers only,
/// and whoever joins is one for the blink of an eye.
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace alongside::server {

class Sockets {
  public:
    using Number = std::uint64_t;  ///< of a socket; a later one is greater

    struct Most {
        std::size_t all;
        std::size_t strangers;  ///< of one address
        std::size_t of_seat;
    };

    /// `let_in`, and which other socket is to be closed for it.
    struct Verdict {
        bool let_in = true;
        std::optional<Number> closes;
    };

    explicit Sockets(Most most) : most_(most) {}

    /// One more, of a stranger. Not let in, and not counted, only where every socket is a seat's.
    Verdict come(Number socket, const std::string& address);

    /// It has shown this seat. Which other socket of the seat is to be closed, if that is one too many. Without effect
    /// for one that has shown a seat before.
    std::optional<Number> seated(Number socket, const std::string& seat);

    /// It is closed. Without effect for one that is not counted, or no longer.
    void gone(Number socket);

    std::size_t count() const { return holders_.size(); }

  private:
    using Holder = std::pair<bool, std::string>;  // whether it is a seat, and its name or the address

    void hold(Number socket, Holder holder);
    Number let_go_oldest(const std::set<Number>& of);

    Most most_;
    std::map<Number, Holder> holders_;
    std::map<Holder, std::set<Number>> held_;
    std::set<Number> strangers_;
};

}  // namespace alongside::server
