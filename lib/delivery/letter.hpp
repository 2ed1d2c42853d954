#pragma once

#include <delivery/piece.hpp>
#include <message/channel.hpp>
#include <net/smtp.hpp>

#include <string>

namespace delivery {

// A message as a mail of plain text. Its Message-ID is the same whenever it is sent
// again, so that a second copy can be told.
net::Letter letter(const message::Mail& mail, const std::string& password, const Piece& piece,
                   UtcTime now);

Verdict judge(const net::SmtpReply& reply);

}  // namespace delivery
